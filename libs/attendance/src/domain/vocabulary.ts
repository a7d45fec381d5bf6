import type { Brand, LocalDate } from '#libs/kernel';
import type { Session } from '#libs/policy';

export type AbsenceId = Brand<string, 'AbsenceId'>;

/** Why a student was absent, as far as it is known. Register codes are given later, by the school. */
export const ABSENCE_REASONS = [
  'not-known',
  'illness',
  'medical-appointment',
  'other-authorised',
  'unauthorised',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** Who explained an absence. */
export const EXPLAINERS = ['parent', 'student', 'school', 'provider'] as const;

/** Why a report is corrected. */
export const CORRECTION_REASONS = [
  'reported-in-error',
  'wrong-session',
  'wrong-reason',
  'arrived-late',
  'evidence-received',
] as const;

/** One session missed: a half-day of a date, and why. */
export type Missed = Readonly<{ date: LocalDate; session: Session; reason: AbsenceReason }>;
