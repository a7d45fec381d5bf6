import type { Command, GateContext } from './context.ts';
import type { FormalReviewFindings, PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import type { Placement } from './state.ts';
import { dayInCourse, later, underWay, unlessTold } from './under-way.ts';

export type FormallyReviewing = Omit<FormalReviewFindings, 'on'>;

/** School leaders, student, parents and provider meet, or it is said why one was missing (CTT-7.6.7, CTT-7.7.3). */
export function holdFormalReview(
  { asked, ...found }: Command<FormallyReviewing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const placement = underWay(state);
  const formalReview = { on: dayInCourse(asked.occurredOn, placement, asked), ...found };
  const held = unlessTold({ type: 'FormalReviewHeld', data: formalReview } as const, ...placement.course.formalReviews);
  if (held.length === 0) return [];
  later(formalReview.on, formalReview.nextReviewOn);
  pass('HoldFormalReview', { state: placement, context, asked, formalReview });
  return held;
}
