import { HALF_A_TERM_DAYS } from '../calendar/review-due.ts';
import { ours, own } from './parameter.ts';
import { higher, lower } from './tightness.ts';

/** What is due while a placement lasts, and what counts as late. */
export const MONITORING_PARAMETERS = {
  visitMaximumDays: own(HALF_A_TERM_DAYS, lower, ours('regularly')),
  reportMaximumDays: own(HALF_A_TERM_DAYS, lower, ours('regularly')),
  studentViewMaximumDays: own(HALF_A_TERM_DAYS, lower, ours('regularly')),
  /** How many days back an event may be dated before it counts as late; late is a finding, not a refusal. */
  backdatingDays: own(7, lower, ours('late')),
  /** How many days what is due may be overdue before it counts as a breach: what is urgent, what is usual, what is governance. */
  urgentGraceDays: own(2, lower, ours('overdue')),
  graceDays: own(7, lower, ours('overdue')),
  governingGraceDays: own(30, lower, ours('overdue')),
  attendanceTargetPercent: own(95, higher, ours('school target')),
};
