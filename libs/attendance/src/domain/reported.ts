import type { Absence, Absences } from './absences.ts';
import { reject } from './rejections.ts';
import type { AbsenceId } from './vocabulary.ts';

/** The absence of that id, as long as it stands. */
export function reported(state: Absences, absenceId: AbsenceId): Absence {
  const absence = state.find((one) => one.absenceId === absenceId);
  if (!absence) throw reject('absence-unknown', { absenceId });
  if (absence.withdrawn) throw reject('absence-withdrawn', { absenceId });
  return absence;
}
