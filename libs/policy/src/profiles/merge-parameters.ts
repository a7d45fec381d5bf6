import type { Parameters } from '../profile.ts';

/** From the looser layer's value and the tighter one's, the value that stands. */
type Merge<T> = (below: T, above: T) => T;
type Merges = { readonly [P in keyof Parameters]: Merge<Parameters[P]> };

const own = <T>(_below: T, above: T): T => above;
const union = <T>(below: readonly T[], above: readonly T[]): readonly T[] => [...new Set([...below, ...above])];
const PROVIDERS: readonly Parameters['nonSchoolProvider'][] = ['allow', 'allow-with-approval', 'forbid'];
const stricter: Merge<Parameters['nonSchoolProvider']> = (below, above) =>
  PROVIDERS.indexOf(above) > PROVIDERS.indexOf(below) ? above : below;

/**
 * How each parameter of a layer meets the one below it. What law or safety sets is only tightened (more signatories, earlier
 * notice, closer reviews); what is a trust's own choice is the trust's word.
 */
const MERGES: Merges = {
  /** Closing an open list and opening it are both a trust's choice. */
  reasonsAllowed: own,
  reasonsNeedingEvidence: union,
  /** A power that a trust takes or leaves. */
  directionReasons: own,
  signatories: union,
  parentsToSign: (below, above) => (below === 'all' ? below : above),
  professionalsMinimum: Math.max,
  professionalsRequired: union,
  nonSchoolProvider: stricter,
  noticeSchoolDays: Math.max,
  /** Advisory, so a trust may set it longer, or not at all. */
  maximumWeeks: own,
  reviewMaximumDays: Math.min,
  visitMaximumDays: own,
  reportMaximumDays: own,
  studentViewMaximumDays: own,
  backdatingDays: own,
  attendanceTargetPercent: own,
};

/** A layer's parameters over those below; what it leaves unsaid stays as it is. */
export function mergeParameters(below: Parameters, above: Partial<Parameters>): Parameters {
  const merged = <P extends keyof Parameters>(name: P): Parameters[P] => {
    const value = above[name];
    return value === undefined ? below[name] : MERGES[name](below[name], value);
  };
  return {
    reasonsAllowed: merged('reasonsAllowed'),
    reasonsNeedingEvidence: merged('reasonsNeedingEvidence'),
    directionReasons: merged('directionReasons'),
    signatories: merged('signatories'),
    parentsToSign: merged('parentsToSign'),
    professionalsMinimum: merged('professionalsMinimum'),
    professionalsRequired: merged('professionalsRequired'),
    nonSchoolProvider: merged('nonSchoolProvider'),
    noticeSchoolDays: merged('noticeSchoolDays'),
    maximumWeeks: merged('maximumWeeks'),
    reviewMaximumDays: merged('reviewMaximumDays'),
    visitMaximumDays: merged('visitMaximumDays'),
    reportMaximumDays: merged('reportMaximumDays'),
    studentViewMaximumDays: merged('studentViewMaximumDays'),
    backdatingDays: merged('backdatingDays'),
    attendanceTargetPercent: merged('attendanceTargetPercent'),
  };
}
