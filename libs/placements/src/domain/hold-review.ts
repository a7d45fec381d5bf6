import type { Command, GateContext } from './context.ts';
import type { PlacementEvent, ReviewFindings } from './events.ts';
import { formalReviewRequired } from './formal-review-required.ts';
import { pass } from './gates/pass.ts';
import type { Placement } from './state.ts';
import { knownTargets } from './targets.ts';
import { dayInCourse, later, underWay, unlessTold } from './under-way.ts';

/** What a review found; its day is when it happened. */
export type Reviewing = Omit<ReviewFindings, 'on'>;

/** A review of targets, progress and what comes next; progress judged unsatisfactory asks for a formal one (CTT-7.6.7). */
export function holdReview(
  { asked, ...found }: Command<Reviewing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const placement = underWay(state);
  const review = { on: dayInCourse(asked.occurredOn, placement, asked), ...found };
  const held = unlessTold({ type: 'ReviewHeld', data: review } as const, ...placement.course.reviews);
  if (held.length === 0) return [];
  later(review.on, review.nextReviewOn);
  knownTargets(review.targets, placement);
  pass('HoldReview', { state: placement, context, asked, review });
  return [...held, ...formalReviewRequired(review.progress, placement.course)];
}
