import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { REVIEW_OUTCOMES, type PolicyReview, type ReviewOutcome } from '../domain/policy/policy.ts';
import { IsVersion } from '../is-version.ts';
import { TrustCommand } from '../trust-command.ts';

export class ReviewPolicyBody extends CommandBody implements PolicyReview {
  @IsVersion() version!: string;
  @IsCode(REVIEW_OUTCOMES) outcome!: ReviewOutcome;
  @IsLocalDate() reviewedOn!: LocalDate;
  @IsLocalDate() nextReviewDue!: LocalDate;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class ReviewPolicy extends TrustCommand<ReviewPolicyBody> {}
