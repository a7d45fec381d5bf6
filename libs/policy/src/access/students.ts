import type { Access } from '#libs/kernel';
import { ARRANGERS, only } from './roles.ts';

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
} as const satisfies Readonly<Record<string, Access>>;
