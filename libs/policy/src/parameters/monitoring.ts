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
  attendanceTargetPercent: own(95, higher, ours('school target')),
};
