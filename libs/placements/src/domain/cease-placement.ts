import type { Command, GateContext } from './context.ts';
import type { Ceasing, PlacementEvent } from './events.ts';
import { pass } from './gates/pass.ts';
import { reject } from './rejections.ts';
import { isPlaced, type Placement } from './state.ts';
import { knownTargets } from './targets.ts';
import { dayInCourse, underWay, type UnderWay } from './under-way.ts';

/** An end after a start, on any ground but danger, with what became of the targets and of the student (CTT-7.7.4, F-2.3). */
export function ceasePlacement(
  { asked, ...ceasing }: Command<Ceasing>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  if (isPlaced(state) && state.end?.ground === ceasing.ground && state.end.on === ceasing.ceasedOn) return [];
  const placement = underWay(state);
  dayInCourse(ceasing.ceasedOn, placement, asked);
  knownTargets(ceasing.outcomes, placement);
  groundHolds(ceasing, placement);
  pass('CeasePlacement', { state: placement, context, asked, ceasing });
  return [{ type: 'PlacementCeased', data: ceasing }];
}

function groundHolds({ ground, reason }: Ceasing, { course }: UnderWay): void {
  if (ground === 'other-with-reason' && !reason) throw reject('reason-missing');
  if (ground === 'reintegrated' && course.reintegration?.completedOn === undefined)
    throw reject('reintegration-not-completed');
}
