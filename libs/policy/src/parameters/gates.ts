import { REASONS, type Party, type Professional, type Reason } from '../vocabulary.ts';
import { bound, ours, own, stated } from './parameter.ts';
import { higher, longer, lower, lowerIfAny, ranked, shorter } from './tightness.ts';
import { HALF_A_TERM_DAYS } from '../calendar/review-due.ts';

const NO_REASON: readonly Reason[] = [];
const SCHOOL_AND_PROVIDER: readonly Party[] = ['school', 'provider'];
const NO_PROFESSIONAL: readonly Professional[] = [];
const EVERY_REASON: readonly Reason[] = REASONS;

/** What the gates of a placement go by. */
export const GATE_PARAMETERS = {
  /** Closing an open list and opening it are both a trust's choice. */
  reasonsAllowed: own(EVERY_REASON, shorter<Reason>(), ours('reasons')),
  reasonsNeedingEvidence: bound(NO_REASON, longer<Reason>(), ours('reasons')),
  /** Reasons under which the school directs the student off site, by notice instead of contract: a power taken or left. */
  directionReasons: own(NO_REASON, shorter<Reason>(), ours('direction')),
  signatories: bound(SCHOOL_AND_PROVIDER, longer<Party>(), ours('agreement')),
  /** Is one holder of parental responsibility enough, or must all sign? */
  parentsToSign: bound('any', ranked('any', 'all'), ours('parents')),
  professionalsMinimum: bound(0, higher, ours('appropriate range of professionals')),
  professionalsRequired: bound(NO_PROFESSIONAL, longer<Professional>(), ours('appropriate range of professionals')),
  nonSchoolProvider: bound('allow', ranked('allow', 'allow-with-approval', 'forbid'), ours('non-school provider')),
  noticeSchoolDays: bound(2, higher, stated('F-1.2')),
  /** Advisory, so a trust may set it longer, or not at all. */
  maximumWeeks: own<number | null>(null, lowerIfAny, ours('maximum period')),
  reviewMaximumDays: bound(HALF_A_TERM_DAYS, lower, stated('F-2.2', 'half-termly')),
};
