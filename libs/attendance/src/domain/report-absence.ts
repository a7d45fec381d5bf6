import { epochOf } from '#libs/kernel';
import { standing, type Absences } from './absences.ts';
import type { Asked, PlacementDay } from './context.ts';
import type { AttendanceEvent } from './events.ts';
import { expectedSession } from './expected-session.ts';
import { reject } from './rejections.ts';
import type { AbsenceId, Missed } from './vocabulary.ts';

const MINUTE = 60_000;

/** The provider tells the school that the student is absent (CTT-7.5.3, F-5.3); after the end still, of a session before it. */
export function reportAbsence(
  command: Missed & { asked: Asked },
  state: Absences,
  day: PlacementDay,
): AttendanceEvent[] {
  const { asked, date, session, reason } = command;
  const { beganAt } = expectedSession(command, day, asked.today);
  const reported = standing(state, command);
  if (reported?.reason === reason) return [];
  if (reported) throw reject('absence-already-reported', { absenceId: reported.absenceId, reported: reported.reason });

  const delayMinutes = Math.round((epochOf(asked.occurredAt) - epochOf(beganAt)) / MINUTE);
  const absenceId = asked.absenceId as AbsenceId;
  const { placementId } = asked;
  const afterEnd = day.endedOn !== undefined;
  return [{ type: 'AbsenceReported', data: { placementId, absenceId, date, session, reason, delayMinutes, afterEnd } }];
}
