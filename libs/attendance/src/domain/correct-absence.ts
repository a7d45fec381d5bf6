import { same } from '#libs/kernel';
import { standing, type Absence, type Absences } from './absences.ts';
import type { Asked, PlacementDay } from './context.ts';
import type { AttendanceEvent } from './events.ts';
import { expectedSession } from './expected-session.ts';
import { reject } from './rejections.ts';
import { reported } from './reported.ts';
import type { AbsenceId, CORRECTION_REASONS, Missed } from './vocabulary.ts';

/** What is put right: another session or reason, or (no `to`) that there was no absence at all. */
export type Correction = Readonly<{ absenceId: AbsenceId; to?: Missed; reason: (typeof CORRECTION_REASONS)[number] }>;

/** A correction is a new event that shows what stood before; allowed after the end, and as often as needed (CTT-7.5.2). */
export function correctAbsence(
  command: Correction & { asked: Asked },
  state: Absences,
  day: PlacementDay,
): AttendanceEvent[] {
  const { absenceId, to, reason, asked } = command;
  const from = missed(reported(state, absenceId));
  if (to === undefined) return [{ type: 'AbsenceCorrected', data: { absenceId, from, withdrawn: true, reason } }];

  expectedSession(to, day, asked.today);
  if (same(from, missed(to))) return [];
  const other = standing(state, to);
  if (other && other.absenceId !== absenceId) throw reject('absence-already-reported', { absenceId: other.absenceId });
  return [{ type: 'AbsenceCorrected', data: { absenceId, from, to: missed(to), reason } }];
}

const missed = ({ date, session, reason }: Absence | Missed): Missed => ({ date, session, reason });
