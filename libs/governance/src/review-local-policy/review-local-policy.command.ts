import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { LocalReview } from '../domain/local-policy/review-local-policy.ts';
import { REVIEW_OUTCOMES, type ReviewOutcome } from '../domain/policy/policy.ts';
import { SchoolCommand } from '../school-command.ts';

export class ReviewLocalPolicyBody extends CommandBody implements LocalReview {
  @IsCode(REVIEW_OUTCOMES) outcome!: ReviewOutcome;
  @IsLocalDate() nextReviewDue!: LocalDate;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class ReviewLocalPolicy extends SchoolCommand<ReviewLocalPolicyBody> {}
