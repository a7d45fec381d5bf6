import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { reject } from './rejections.ts';
import { inOrder } from './standing.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';

/** The student is back, at the school that was planned. */
export function completeReintegration({ asked }: Command<object>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const { reintegration } = placement.course;
  if (!reintegration) throw reject('reintegration-not-planned');
  const on = dayInCourse(asked.occurredOn, placement, asked);
  if (reintegration.completedOn === on) return [];
  if (reintegration.completedOn !== undefined) throw reject('reintegration-completed');
  inOrder(reintegration.plan.from, on);
  return [{ type: 'ReintegrationCompleted', data: { schoolId: reintegration.plan.schoolId, on } }];
}
