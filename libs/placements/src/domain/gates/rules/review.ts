import { dayInWords } from '#libs/kernel';
import { reviewDueBy, type GateRules, type Missing } from '#libs/policy';
import type { FormalReviewFindings, ReviewFindings } from '../../events.ts';
import type { Attendee } from '../../vocabulary.ts';
import type { Facts } from '../facts.ts';
import { missing, PREPARERS } from '../missing.ts';

/** Who comes to a formal review, or is missed with a reason (CTT-7.6.7). */
const FORMAL_PARTIES: readonly Attendee[] = ['school-leader', 'student', 'parent', 'provider'];

/** What a review must have said; in a dry run nothing was said yet, and nothing is missed. */
const said =
  (text: string, holds: (review: ReviewFindings) => boolean) =>
  ({ review }: Facts): Missing | undefined =>
    !review || holds(review) ? undefined : missing(text, ...PREPARERS);

/** What a review is asked for: what it says, and what stands on the placement's stream. */
export const reviewRules = {
  'targets-assessed': ({ review, state }) =>
    (state?.meeting?.targets ?? [])
      .filter(({ targetId }) => review && !review.targets.some((assessed) => assessed.targetId === targetId))
      .map(({ targetId, area }) =>
        missing(`Assess the target on ${area.replaceAll('-', ' ')} (${targetId}).`, ...PREPARERS),
      ),
  'student-view-cited': ({ state }) =>
    state?.course?.viewsSinceReview === 0
      ? missing('Capture the student’s own view: there is none since the last review.', ...PREPARERS)
      : undefined,
  'next-stage-answered': said(
    'Say whether the student is likely to succeed in the next stage.',
    ({ readyForNextStage }) => readyForNextStage !== undefined,
  ),
  'attendance-reviewed': said(
    'Review the student’s attendance.',
    ({ attendanceReviewed }) => attendanceReviewed === true,
  ),
  'progress-reviewed': said('Review the student’s progress.', ({ progressReviewed }) => progressReviewed === true),
  'objectives-judged': said(
    'Judge whether the placement achieves its objectives.',
    ({ objectivesAchieved }) => objectivesAchieved !== undefined,
  ),
  'benefit-judged': said(
    'Judge whether the student benefits from the placement.',
    ({ studentBenefitting }) => studentBenefitting !== undefined,
  ),
  'next-review-in-time': ({ review, context: { school } }, { parameters: { reviewMaximumDays } }) => {
    if (!review) return undefined;
    const dueBy = reviewDueBy(review.on, reviewMaximumDays, school?.calendar);
    if (review.nextReviewOn !== undefined && review.nextReviewOn <= dueBy) return undefined;
    return missing(`Set the next review for ${dayInWords(dueBy)} at the latest.`, ...PREPARERS);
  },
  'formal-review-parties': ({ formalReview }) =>
    FORMAL_PARTIES.filter((party) => formalReview && !isAccountedFor(party, formalReview)).map((party) =>
      missing(`Say why the ${party.replaceAll('-', ' ')} was not there.`, ...PREPARERS),
    ),
  'cessation-considered': ({ formalReview }) =>
    formalReview?.progress === 'unsatisfactory' && !formalReview.cessationConsidered
      ? missing('Record whether ceasing the placement was considered, and the decision.', ...PREPARERS)
      : undefined,
} satisfies GateRules<Facts>;

const isAccountedFor = (party: Attendee, { attendees, missing: absent }: FormalReviewFindings): boolean =>
  attendees.includes(party) || absent.some((one) => one.party === party);
