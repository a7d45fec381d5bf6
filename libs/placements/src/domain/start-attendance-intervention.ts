import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Intervening = Readonly<{ by: PersonRef; plan: DocumentRef }>;

/** The school does what its attendance policy says (CTT-7.5.5); it need not wait for a figure. */
export function startAttendanceIntervention(
  { asked, ...said }: Command<Intervening>,
  state: Placement,
): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return onceFollowing({ type: 'AttendanceInterventionStarted', data: { on, ...said } }, placement);
}
