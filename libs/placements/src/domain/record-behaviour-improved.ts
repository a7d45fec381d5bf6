import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Judging } from './vocabulary.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay, unlessTold } from './under-way.ts';

/** A named person judges that behaviour has improved so far that the student can return to school (CRST-4.8). */
export function recordBehaviourImproved({ asked, ...judged }: Command<Judging>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  const { behaviourImproved } = placement.course;
  return unlessTold({ type: 'BehaviourImprovementRecorded', data: { on, ...judged } }, ...behaviourImproved);
}
