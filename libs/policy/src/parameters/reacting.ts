import { HALF_A_TERM_DAYS } from '../calendar/review-due.ts';
import { bound, ours, own, stated } from './parameter.ts';
import { higher, lower } from './tightness.ts';

/** How soon something has to follow what happened. */
export const REACTING_PARAMETERS = {
  /** From a failure of the provider's to deliver to its being taken up. */
  deliveryFailureHours: own(24, lower, ours('immediately')),
  /** From a serious incident to the provider's telling of it. */
  incidentReportHours: own(24, lower, ours('serious incidents')),
  /** From a safeguarding concern to its acknowledgement by the school's safeguarding lead. */
  concernAcknowledgeHours: bound(24, lower, ours('raised with the safeguarding lead')),
  /** From attendance below target to an intervention. */
  interventionDays: own(10, lower, ours('intervention')),
  /** Between two formal looks at attendance, and between two contacts with the provider. */
  attendanceReviewDays: own(7, lower, ours('formally monitor')),
  providerContactDays: own(7, lower, ours('keep contact')),
  /** Between two entries of each of the three that are monitored: safety, behaviour, progress. */
  monitoringMaximumDays: own(HALF_A_TERM_DAYS, lower, ours('monitor')),
  /** Between two looks at the same target. */
  targetReviewMaximumDays: own(HALF_A_TERM_DAYS, lower, ours('regularly')),
  /** From an unsatisfactory judgement to the formal review. */
  formalReviewDays: own(14, lower, ours('formal review')),
  /** After how many unsatisfactory judgements in a row leaders hold the provider to account, and how soon. */
  accountabilityAfter: own(2, lower, ours('hold to account')),
  accountabilityMeetingDays: own(28, lower, ours('hold to account')),
  /** From behaviour that has improved, or readiness for the next stage, to the return. */
  reintegrationDays: own(28, lower, ours('once behaviour has improved')),
  /** From a danger that ended a placement to other education, and from leaving the roll to a decision. */
  educationContinuityDays: bound(5, lower, ours('suitable education')),
  decisionDays: own(5, lower, ours('decision')),
  /** From a flag on a provider to what the school's leaders decide about a placement there. */
  providerDecisionSchoolDays: own(5, lower, ours('halted')),
  /** From the start to the induction; from an absence that nobody could explain to its reason. */
  inductionSchoolDays: own(5, lower, ours('induction')),
  absenceExplainedSchoolDays: own(1, lower, ours('tracking attendance')),
  /** From the day on which a holder of parental responsibility came to be known, after the approval, to hearing them. */
  parentConsultationSchoolDays: own(10, lower, ours('consult')),
  /** From an end to what became of the student. */
  destinationSchoolDays: own(20, lower, ours('destination')),
  /** A review of a direction that a parent asks for: by when, and for how long after one it need not be held again. */
  directionReviewDays: own(14, lower, ours('as soon as reasonably practicable')),
  directionReviewExemptWeeks: bound(10, lower, stated('F-1.5')),
  /** From a review of a direction to telling its outcome. */
  outcomeNoticeDays: own(6, lower, stated('F-1.6')),
  /** How long before it begins a family is told of education for a suspended student. */
  sixthDayNoticeHours: bound(48, higher, stated('F-2.6')),
  /** For how many school days of one school year a student may be suspended. */
  suspensionDaysPerYear: bound(45, lower, stated('F-2.6')),
};
