import { Command } from '@nestjs/cqrs';
import { IsOptional, Length, Matches } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsId, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import type { Envelope, LocalDate, Outcome, PersonRef, ProviderId, SchoolId, StudentId } from '#libs/kernel';
import { REASONS, type Reason } from '#libs/policy';
import type { Proposing } from '../domain/propose-placement.ts';
import { TARGET_AREAS, type TargetArea } from '../domain/vocabulary.ts';
import { ObjectiveBody } from '../objective.body.ts';
import { MOST_SESSIONS, TimetableEntryBody } from '../timetable-entry.body.ts';

export class PlacementExternalIdBody {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'must be the short name of a system' }) system!: string;
  @Length(1, 64) id!: string;
}

/** What a school proposes, in the trust of whoever asks. */
export class ProposePlacementBody extends CommandBody implements Omit<Proposing, 'trustId'> {
  @IsId() commissioningSchoolId!: SchoolId;
  @IsId() studentId!: StudentId;
  @IsId() providerId!: ProviderId;
  @IsCode(REASONS) reason!: Reason;
  @IsOptional() @NestedBody(() => DocumentRef) rationale?: DocumentRef;
  @IsOptional() @NestedBody(() => DocumentRef) alternativesConsidered?: DocumentRef;
  @IsOptional() @IsCode(TARGET_AREAS) longTermOutcome?: TargetArea;
  @IsOptional() @NestedBody(() => DocumentRef) reasonEvidence?: DocumentRef;
  @IsOptional() @NestedBodies(() => ObjectiveBody, { most: 30 }) objectives: ObjectiveBody[] = [];
  @IsOptional() @NestedBodies(() => TimetableEntryBody, { most: MOST_SESSIONS }) timetable: TimetableEntryBody[] = [];
  @IsOptional() @IsLocalDate() plannedStart?: LocalDate;
  @IsOptional() @IsLocalDate() plannedEnd?: LocalDate;
  @IsOptional() @IsId() namedLead?: PersonRef;
  @IsOptional()
  @Matches(/^[A-Z][a-z]+ \d{4}$/, { message: 'must be an edition by month and year, February 2025' })
  guidanceEdition?: string;
  @IsOptional() @NestedBodies(() => PlacementExternalIdBody, { most: 10 }) externalIds: PlacementExternalIdBody[] = [];
}

export class ProposePlacement extends Command<Outcome> {
  constructor(
    readonly body: ProposePlacementBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
