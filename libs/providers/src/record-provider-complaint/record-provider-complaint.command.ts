import type { LocalDate } from '#libs/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Matches } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { Complaint } from '../domain/record-provider-complaint.ts';
import {
  COMPLAINTS_ABOUT,
  COMPLAINT_OUTCOMES,
  type ComplaintAbout,
  type ComplaintOutcome,
} from '../domain/vocabulary.ts';
import { ProviderCommand } from '../provider-command.ts';

export class RecordProviderComplaintBody extends CommandBody implements Complaint {
  @IsCode(COMPLAINTS_ABOUT) about!: ComplaintAbout;
  @IsCode(COMPLAINT_OUTCOMES) outcome!: ComplaintOutcome;
  @IsLocalDate() on!: LocalDate;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, { each: true })
  criteria!: string[];
}

export class RecordProviderComplaint extends ProviderCommand<RecordProviderComplaintBody> {}
