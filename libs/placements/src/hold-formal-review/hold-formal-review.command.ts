import { IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsLocalDate, ListOf, NestedBodies, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { FormallyReviewing } from '../domain/hold-formal-review.ts';
import { ATTENDEES, JUDGEMENTS, NOT_HEARD_REASONS } from '../domain/vocabulary.ts';
import type { Attendee, NotHeardReason, ProgressJudgement } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

/** Somebody who should have been there, and why they were not. */
export class AbsenteeBody {
  @IsCode(ATTENDEES) party!: Attendee;
  @IsCode(NOT_HEARD_REASONS) reason!: NotHeardReason;
}

/** Whether the placement should cease, and why. */
export class CessationConsideredBody {
  @IsCode(['continue', 'cease']) decision!: 'continue' | 'cease';
  @NestedBody(() => DocumentRef) reason!: DocumentRef;
}

export class HoldFormalReviewBody extends CommandBody implements FormallyReviewing {
  @ListOf({ most: ATTENDEES.length }) @IsCode(ATTENDEES, { each: true }) attendees!: Attendee[];
  @NestedBodies(() => AbsenteeBody, { most: ATTENDEES.length }) missing!: AbsenteeBody[];
  @IsCode(JUDGEMENTS) progress!: ProgressJudgement;
  @IsOptional() @NestedBody(() => CessationConsideredBody) cessationConsidered?: CessationConsideredBody;
  @IsOptional() @IsLocalDate() nextReviewOn?: LocalDate;
}

export class HoldFormalReview extends PlacementCommand<HoldFormalReviewBody> {}
