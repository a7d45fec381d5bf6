import { IsBoolean, IsOptional } from 'class-validator';
import { CommandBody, IsCode, IsLocalDate, ListOf, NestedBodies } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Reviewing } from '../domain/hold-review.ts';
import { ATTENDEES, JUDGEMENTS, type Attendee, type ProgressJudgement } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';
import { MOST_TARGETS, TargetAssessmentBody } from '../target-assessment.body.ts';

export class HoldReviewBody extends CommandBody implements Reviewing {
  @ListOf({ least: 1, most: ATTENDEES.length }) @IsCode(ATTENDEES, { each: true }) attendees!: Attendee[];
  @NestedBodies(() => TargetAssessmentBody, { most: MOST_TARGETS }) targets!: TargetAssessmentBody[];
  @IsCode(JUDGEMENTS) progress!: ProgressJudgement;
  @IsOptional() @IsBoolean() attendanceReviewed?: boolean;
  @IsOptional() @IsBoolean() progressReviewed?: boolean;
  @IsOptional() @IsBoolean() objectivesAchieved?: boolean;
  @IsOptional() @IsBoolean() studentBenefitting?: boolean;
  @IsOptional() @IsBoolean() readyForNextStage?: boolean;
  @IsOptional() @IsLocalDate() nextReviewOn?: LocalDate;
}

export class HoldReview extends PlacementCommand<HoldReviewBody> {}
