import type { LocalDate } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { dueAfter, onceFollowing } from './following.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, later, underWay } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type DirectionDecision = Readonly<{ decision: 'continue' | 'end'; until?: LocalDate; reasons: DocumentRef }>;

/** After a review it is decided whether the direction goes on, and for how long; who is told, within days (F-1.6). */
export function decideDirection(
  { asked, ...said }: Command<DirectionDecision>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const placement = underWay(state);
  if (!placement.notice) throw reject('not-a-direction');
  const on = dayInCourse(asked.occurredOn, placement, asked);
  later(on, said.until);
  const outcomeBy = dueAfter(on, 'outcomeNoticeDays', context);
  const decided = onceFollowing({ type: 'DirectionDecided', data: { on, ...said, outcomeBy } } as const, placement);
  const { course, following } = placement;
  if (decided.length > 0 && course.reviews.length <= following.directionDecisions.length)
    throw reject('review-missing');
  return decided;
}
