import type { Access } from '#libs/kernel';
import { ARRANGERS, LEADERS, only } from './roles.ts';

const ARRANGERS_ONLY = only(...ARRANGERS);

/** Who may change what the ledger knows of a student. */
export const STUDENTS_ACCESS = {
  EnrolStudent: ARRANGERS_ONLY,
  ChangeYearGroup: ARRANGERS_ONLY,
  SetStudentFlags: ARRANGERS_ONLY,
  RecordParentalResponsibility: ARRANGERS_ONLY,
  EndParentalResponsibility: ARRANGERS_ONLY,
  RecordLeftRoll: ARRANGERS_ONLY,
  RecordReturnedToRoll: ARRANGERS_ONLY,
  /** Only leaders suspend; the school's own system may carry it over. */
  RecordSuspension: only(...LEADERS, 'integration'),
  RecordPermanentExclusion: only(...LEADERS, 'integration'),
  RecordReinstatement: only(...LEADERS, 'integration'),
  ArrangeSixthDayEducation: { roles: ARRANGERS, clause: 'F-2.6' },
} as const satisfies Readonly<Record<string, Access>>;
