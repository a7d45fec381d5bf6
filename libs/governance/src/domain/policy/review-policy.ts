import { same } from '#libs/kernel';
import { reject } from '../rejections.ts';
import { knownVersion } from './known-version.ts';
import type { Policy, PolicyEvent, PolicyReview } from './policy.ts';

/** A version of the policy was reviewed, and is to be again by a day (CTT-6.2a, CRST-M). */
export function reviewPolicy(
  { version, outcome, reviewedOn, nextReviewDue, document }: PolicyReview,
  state: Policy,
): readonly PolicyEvent[] {
  const review = { version: knownVersion(state, version).version, outcome, reviewedOn, nextReviewDue, document };
  if (state.reviews.some((one) => same(one, review))) return [];
  if (nextReviewDue <= reviewedOn) throw reject('review-out-of-order');
  return [{ type: 'PolicyReviewed', data: review }];
}
