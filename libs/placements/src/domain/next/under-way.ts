import type { Placed } from '../state.ts';
import { signatureMissing } from './signature-missing.ts';
import type { Step } from './step.ts';

/** Is it time for the student to go back, or on? */
const isTimeToReturn = ({ course }: Placed): boolean =>
  course !== undefined &&
  !course.reintegration &&
  (course.readyJudged.length > 0 ||
    course.behaviourImproved.length > 0 ||
    course.reviews.some(({ readyForNextStage }) => readyForNextStage === true));

/** While the placement lasts: what is due first, then what keeps it going, then what ends it. */
export const STEPS_UNDER_WAY: readonly Step[] = [
  { command: 'HoldFormalReview', gate: 'HoldFormalReview', comes: ({ course }) => course?.formalReviewDue === true },
  { command: 'CompleteReintegration', comes: ({ course }) => isOnTheWayBack(course) },
  { command: 'PlanReintegration', comes: isTimeToReturn },
  { command: 'ResumePlacement', comes: ({ status }) => status === 'paused' },
  { command: 'SignContract', comes: signatureMissing },
  { command: 'ShareAttainment', comes: ({ attainment }) => !attainment },
  { command: 'CaptureStudentView', comes: ({ course }) => course?.viewsSinceReview === 0 },
  { command: 'RecordVisit', comes: () => true },
  { command: 'SubmitProgressReport', comes: () => true },
  { command: 'HoldReview', gate: 'HoldReview', comes: () => true },
  { command: 'PausePlacement', comes: ({ status }) => status !== 'paused' },
  { command: 'CeasePlacement', gate: 'CeasePlacement', comes: () => true },
];

const isOnTheWayBack = (course: Placed['course']): boolean =>
  course?.reintegration !== undefined && course.reintegration.completedOn === undefined;

/** What is still told when a placement has ended. */
export const STEPS_AFTER_END: readonly Step[] = [
  { command: 'RecordDestination', comes: ({ end, course }) => course !== undefined && end?.destination === undefined },
  { command: 'RecordFollowUp', comes: ({ course }) => course !== undefined },
];
