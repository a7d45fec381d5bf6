import type { Fact } from '../../fact.ts';
import { before } from '../../history.ts';
import { shown, type Proof, type Proofs, type Sought } from './proof.ts';

type Review = Fact<'ReviewHeld'>;

const review =
  (holds: (review: Review, sought: Sought) => boolean) =>
  (sought: Sought): Proof =>
    sought.gate?.type === 'ReviewHeld' ? shown(sought.gate, (fact) => holds(fact, sought)) : { held: true, by: [] };

const formalReview =
  (holds: (review: Fact<'FormalReviewHeld'>) => boolean) =>
  ({ gate }: Sought): Proof =>
    gate?.type === 'FormalReviewHeld' ? shown(gate, holds) : { held: true, by: [] };

const ceasing =
  (holds: (data: Fact<'PlacementCeased'>['data'], sought: Sought) => boolean) =>
  (sought: Sought): Proof =>
    sought.gate?.type === 'PlacementCeased'
      ? shown(sought.gate, ({ data }) => data.ground === 'danger' || holds(data, sought))
      : { held: true, by: [] };

const FORMAL_PARTIES = ['school-leader', 'student', 'parent', 'provider'] as const;

/** What reviews, and the end, had to say. */
export const reviewProofs = {
  'targets-assessed': review(({ data, position }, { dossier }) => {
    const meeting = before(dossier.own.of('InitialMeetingHeld'), position).at(-1);
    return (meeting?.data.targets ?? []).every(({ targetId }) => data.targets.some((one) => one.targetId === targetId));
  }),
  'student-view-cited': (sought) => {
    const { gate, dossier } = sought;
    if (gate?.type !== 'ReviewHeld') return { held: true, by: [] };
    const last = before(dossier.own.of('ReviewHeld'), gate.position).at(-1)?.position ?? -1;
    const view = before(dossier.own.of('StudentViewCaptured'), gate.position).findLast(
      ({ position }) => position > last,
    );
    return view ? { held: true, by: [view, gate] } : { held: false, by: [gate] };
  },
  'next-stage-answered': review(({ data }) => data.readyForNextStage !== undefined),
  'attendance-reviewed': review(({ data }) => data.attendanceReviewed === true),
  'progress-reviewed': review(({ data }) => data.progressReviewed === true),
  'objectives-judged': review(({ data }) => data.objectivesAchieved !== undefined),
  'benefit-judged': review(({ data }) => data.studentBenefitting !== undefined),
  'next-review-in-time': review(({ data: { on, nextReviewOn } }, { dossier, profile }) => {
    const dueBy = dossier.school.reviewDueBy(on, profile.parameters.reviewMaximumDays);
    return nextReviewOn !== undefined && nextReviewOn <= dueBy;
  }),
  'formal-review-parties': formalReview(({ data: { attendees, missing } }) =>
    FORMAL_PARTIES.every((party) => attendees.includes(party) || missing.some((one) => one.party === party)),
  ),
  'cessation-considered': formalReview(
    ({ data: { progress, cessationConsidered } }) => progress !== 'unsatisfactory' || cessationConsidered !== undefined,
  ),
  'outcomes-recorded': ceasing((data, { dossier }) => {
    const targets = dossier.own.last('InitialMeetingHeld')?.data.targets ?? [];
    const outcomes = data.ground === 'danger' ? [] : data.outcomes;
    return targets.every(({ targetId }) => outcomes.some((one) => one.targetId === targetId));
  }),
  'destination-recorded': ceasing((data) => 'destination' in data && data.destination !== undefined),
  'student-assessment': ceasing((data) => 'studentAssessment' in data && data.studentAssessment !== undefined),
  'reintegration-or-reason': ceasing(
    (data, { dossier }) =>
      dossier.own.first('ReintegrationCompleted') !== undefined ||
      ('noReturnReason' in data && data.noReturnReason !== undefined),
  ),
} satisfies Proofs;
