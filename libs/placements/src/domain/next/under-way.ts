import { awaitsDecision } from '../decide-placement.ts';
import type { Placed } from '../state.ts';
import { signatureMissing } from './signature-missing.ts';
import type { Step } from './step.ts';
import { STEPS_TO_WRITE_DOWN } from './written-down.ts';

/** Is it time for the student to go back, or on? */
const isTimeToReturn = ({ course }: Placed): boolean =>
  course !== undefined &&
  !course.reintegration &&
  (course.readyJudged.length > 0 ||
    course.behaviourImproved.length > 0 ||
    course.reviews.some(({ readyForNextStage }) => readyForNextStage === true));

/** Does a direction wait for a decision, or for telling one? Each is decided after a review, and told once. */
const reviewUndecided = ({ notice, course, following }: Placed): boolean =>
  notice !== undefined && (course?.reviews.length ?? 0) > following.directionDecisions.length;
const outcomeUntold = ({ following }: Placed): boolean => following.outcomesTold < following.directionDecisions.length;

const failureOpen = ({ following }: Placed): boolean =>
  Object.values(following.failures).some((failure) => failure === 'raised');

const notJudgedYet =
  (what: 'readyJudged' | 'behaviourImproved') =>
  (state: Placed): boolean =>
    state.course?.[what].length === 0;

/** While the placement lasts: what is due first, then what keeps it going, then what ends it. */
export const STEPS_UNDER_WAY: readonly Step[] = [
  { command: 'HoldFormalReview', gate: 'HoldFormalReview', comes: ({ course }) => course?.formalReviewDue === true },
  { command: 'DecidePlacement', comes: awaitsDecision },
  { command: 'AddressDeliveryFailure', comes: failureOpen },
  { command: 'StartAttendanceIntervention', comes: ({ following }) => following.due.includes('intervention') },
  { command: 'DecideDirection', comes: reviewUndecided },
  { command: 'TellDirectionOutcome', comes: outcomeUntold },
  { command: 'CompleteReintegration', comes: ({ course }) => isOnTheWayBack(course) },
  { command: 'PlanReintegration', comes: isTimeToReturn },
  { command: 'ResumePlacement', comes: ({ status }) => status === 'paused' },
  { command: 'SignContract', comes: signatureMissing },
  ...STEPS_TO_WRITE_DOWN,
  { command: 'ShareAttainment', comes: ({ attainment }) => !attainment },
  { command: 'CaptureStudentView', comes: ({ course }) => course?.viewsSinceReview === 0 },
  { command: 'RecordVisit', comes: () => true },
  { command: 'SubmitProgressReport', comes: () => true },
  { command: 'RecordSafetyCheck', comes: () => true },
  { command: 'RecordBehaviour', comes: () => true },
  { command: 'ConfirmAttendanceReviewed', comes: () => true },
  { command: 'LogProviderContact', comes: () => true },
  { command: 'ReportSeriousIncident', comes: () => true },
  { command: 'RecordDidNotArrive', comes: ({ status }) => status !== 'paused' },
  { command: 'RaiseDeliveryFailure', comes: ({ contract }) => contract !== undefined },
  { command: 'RequestDirectionReview', comes: ({ notice }) => notice !== undefined },
  { command: 'HoldReview', gate: 'HoldReview', comes: () => true },
  { command: 'JudgeReadyForNextStage', comes: notJudgedYet('readyJudged') },
  { command: 'RecordBehaviourImproved', comes: notJudgedYet('behaviourImproved') },
  { command: 'VaryContract', comes: ({ contract }) => contract !== undefined },
  { command: 'ChangeTimetable', comes: () => true },
  { command: 'ChangeSite', comes: () => true },
  { command: 'ExtendPlacement', comes: () => true },
  { command: 'PausePlacement', comes: ({ status }) => status !== 'paused' },
  { command: 'CeasePlacement', gate: 'CeasePlacement', comes: () => true },
];

const isOnTheWayBack = (course: Placed['course']): boolean =>
  course?.reintegration !== undefined && course.reintegration.completedOn === undefined;

/** What is still told when a placement has ended. */
export const STEPS_AFTER_END: readonly Step[] = [
  { command: 'SecureEducationContinuity', comes: ({ following }) => following.due.includes('continuity') },
  { command: 'RecordDestination', comes: ({ end, course }) => course !== undefined && end?.destination === undefined },
  { command: 'RecordFollowUp', comes: ({ course }) => course !== undefined },
];
