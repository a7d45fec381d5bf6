import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';

/** The student was expected, and never came: said once of each day. */
export function recordDidNotArrive({ asked }: Command<object>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return placement.course.arrivedNot.includes(on) ? [] : [{ type: 'StudentDidNotArrive', data: { on } }];
}
