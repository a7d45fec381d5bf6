import { on, type Aggregate } from '#libs/kernel';
import type { AttendanceEvent } from './events.ts';
import type { AbsenceId, Missed } from './vocabulary.ts';

/** A reported absence as it stands now. */
export type Absence = Missed & Readonly<{ absenceId: AbsenceId; explained: boolean; withdrawn: boolean }>;
export type Absences = readonly Absence[];

const change = (absences: Absences, id: AbsenceId, to: Partial<Absence>): Absences =>
  absences.map((absence) => (absence.absenceId === id ? { ...absence, ...to } : absence));

/** The absences reported of one placement, on a stream of their own. */
export const absences: Aggregate<Absences, AttendanceEvent> = {
  category: 'attendance',
  initialState: [],
  evolve: on<Absences, AttendanceEvent>({
    AbsenceReported: (state, { absenceId, date, session, reason }) => [
      ...state,
      { absenceId, date, session, reason, explained: false, withdrawn: false },
    ],
    AbsenceExplained: (state, { absenceId, reason }) => change(state, absenceId, { reason, explained: true }),
    AbsenceCorrected: (state, correction) =>
      change(state, correction.absenceId, 'to' in correction ? correction.to : { withdrawn: true }),
  }),
};

/** The absence that stands for that session, if one does. */
export const standing = (state: Absences, { date, session }: Pick<Missed, 'date' | 'session'>): Absence | undefined =>
  state.find((absence) => !absence.withdrawn && absence.date === date && absence.session === session);
