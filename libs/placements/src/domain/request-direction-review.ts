import { addDays, type PersonRef } from '#libs/kernel';
import { NATIONAL_BASELINE } from '#libs/policy';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { dueAfter, onceFollowing } from './following.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Requesting = Readonly<{ holderId: PersonRef; request: DocumentRef }>;

const DAYS_IN_A_WEEK = 7;

/**
 * Who holds parental responsibility asks, in writing, for a review of the direction. It is due as soon as can be, unless one was
 * held in the ten weeks before: then that one is named (F-1.5).
 */
export function requestDirectionReview(
  { asked, holderId, request }: Command<Requesting>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const placement = underWay(state);
  if (!placement.notice) throw reject('not-a-direction');
  if (!placement.notice.recipients.includes(holderId)) throw reject('not-a-holder', { holderId });
  const on = dayInCourse(asked.occurredOn, placement, asked);
  const { directionReviewExemptWeeks: weeks } = (context.profile ?? NATIONAL_BASELINE).parameters;
  const since = addDays(on, -weeks * DAYS_IN_A_WEEK);
  const held = placement.course.reviews.findLast((review) => since <= review.on && review.on <= on);
  const answer = held ? { reviewedOn: held.on } : { dueBy: dueAfter(on, 'directionReviewDays', context) };
  return onceFollowing({ type: 'DirectionReviewRequested', data: { holderId, on, request, ...answer } }, placement);
}
