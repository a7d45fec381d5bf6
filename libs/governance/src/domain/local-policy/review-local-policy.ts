import { same, type LocalDate } from '#libs/kernel';
import type { Asked } from '../asked.ts';
import type { DocumentRef } from '../document-ref.ts';
import type { ReviewOutcome } from '../policy/policy.ts';
import { reject } from '../rejections.ts';
import type { LocalPolicy, LocalPolicyEvent } from './local-policy.ts';
import { approvedVersion } from './versions.ts';

export type LocalReview = Readonly<{ outcome: ReviewOutcome; nextReviewDue: LocalDate; document: DocumentRef }>;

/** The headteacher has had the local policy reviewed, and it is to be again by a day (CTT-6.3a). */
export function reviewLocalPolicy(
  { outcome, nextReviewDue, document }: LocalReview,
  versions: LocalPolicy,
  { asked: { on } }: Readonly<{ asked: Asked }>,
): readonly LocalPolicyEvent[] {
  const { drafted, reviews } = approvedVersion(versions);
  const review = { version: drafted.version, outcome, on, nextReviewDue, document };
  if (reviews.some((one) => same(one, review))) return [];
  if (nextReviewDue <= on) throw reject('review-out-of-order');
  return [{ type: 'LocalPolicyReviewed', data: review }];
}
