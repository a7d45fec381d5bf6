import { IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsId, IsLocalDate, ListOf, NestedBody } from '#libs/http';
import type { LocalDate, PersonRef, PlacementId } from '#libs/kernel';
import type { AccountabilityMeeting } from '../domain/hold-accountability-meeting.ts';
import { ACCOUNTABILITY_ACTIONS, PROGRESS_FOUND } from '../domain/vocabulary.ts';
import type { AccountabilityAction, ProgressFound } from '../domain/vocabulary.ts';
import { ProviderCommand } from '../provider-command.ts';

const MOST = 50;

export class HoldAccountabilityMeetingBody extends CommandBody implements AccountabilityMeeting {
  @IsLocalDate() on!: LocalDate;
  @IsId() by!: PersonRef;
  @ListOf({ least: 1, most: MOST }) @IsId({ each: true }) placements!: readonly PlacementId[];
  @IsCode(PROGRESS_FOUND) progress!: ProgressFound;
  @ListOf({ most: ACCOUNTABILITY_ACTIONS.length })
  @IsCode(ACCOUNTABILITY_ACTIONS, { each: true })
  actions!: readonly AccountabilityAction[];
  @NestedBody(() => DocumentRef) record!: DocumentRef;
  @IsOptional() @IsLocalDate() nextMeetingOn?: LocalDate;
}

export class HoldAccountabilityMeeting extends ProviderCommand<HoldAccountabilityMeetingBody> {}
