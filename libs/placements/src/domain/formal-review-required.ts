import type { PlacementEvent } from './events.ts';
import type { Course } from './state.ts';
import type { ProgressJudgement } from './vocabulary.ts';

const REQUIRED: PlacementEvent = { type: 'FormalReviewRequired', data: { because: 'unsatisfactory-progress' } };

/** Progress that somebody judged unsatisfactory, in a review or a report, asks for a formal review, once (CTT-7.6.7). */
export const formalReviewRequired = (progress: ProgressJudgement, { formalReviewDue }: Course): PlacementEvent[] =>
  progress === 'unsatisfactory' && !formalReviewDue ? [REQUIRED] : [];
