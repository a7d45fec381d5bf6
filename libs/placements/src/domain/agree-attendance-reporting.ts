import { same } from '#libs/kernel';
import type { Command } from './context.ts';
import type { AttendanceReporting, PlacementEvent } from './events.ts';
import { notEnded } from './standing.ts';
import type { Placement } from './state.ts';

/** Both sides agree how, by when and to whom the provider tells who is absent (CTT-7.3.20); again when a contact changes. */
export function agreeAttendanceReporting(
  { asked: _, ...agreed }: Command<AttendanceReporting>,
  state: Placement,
): PlacementEvent[] {
  if (same(notEnded(state).attendanceReporting, agreed)) return [];
  return [{ type: 'AttendanceReportingAgreed', data: agreed }];
}
