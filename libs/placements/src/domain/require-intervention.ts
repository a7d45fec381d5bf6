import type { Command, GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { dueAfter } from './following.ts';
import { isEnded, isPlaced, type Placement } from './state.ts';

/** How many sessions there were until now, of how many the student was reported absent, and the school's target. */
export type Counted = Readonly<{ possible: number; absent: number; targetPercent: number }>;

const TENTHS = 1_000;

/**
 * Attendance below the school's target leads to an intervention (CTT-7.5.5). Sessions that nobody reported count as attended:
 * what is below target so is below it for certain. Told once; again, after an intervention, where it fell further.
 */
export function requireIntervention(
  { possible, absent, targetPercent, asked }: Command<Counted>,
  state: Placement,
  context: Partial<GateContext>,
): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.course || possible === 0) return [];
  const attendancePercent = Math.round((TENTHS * (possible - absent)) / possible) / 10;
  const { due, lowest = Infinity } = state.following;
  if (attendancePercent >= targetPercent || due.includes('intervention') || attendancePercent >= lowest) return [];
  const interventionBy = dueAfter(asked.today, 'interventionDays', context);
  const shortfall = { possible, absent, attendancePercent, targetPercent };
  return [{ type: 'AttendanceFellBelowTarget', data: { on: asked.today, ...shortfall, interventionBy } }];
}
