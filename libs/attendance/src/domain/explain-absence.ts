import type { Absences } from './absences.ts';
import type { AttendanceEvent } from './events.ts';
import { reported } from './reported.ts';
import type { AbsenceId, AbsenceReason, EXPLAINERS } from './vocabulary.ts';

export type Explanation = Readonly<{
  absenceId: AbsenceId;
  reason: AbsenceReason;
  explainedBy: (typeof EXPLAINERS)[number];
}>;

/** Somebody says why the student was absent (CTT-7.5.1). Told the same again, nothing is added. */
export function explainAbsence({ absenceId, reason, explainedBy }: Explanation, state: Absences): AttendanceEvent[] {
  const absence = reported(state, absenceId);
  if (absence.explained && absence.reason === reason) return [];
  return [{ type: 'AbsenceExplained', data: { absenceId, reason, explainedBy } }];
}
