import { addDays } from '#libs/kernel';
import { startOf, type Dossier } from '../dossier.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { Duty } from './duty.ts';
import { chained, within, type DueAfter } from './raising.ts';

type Review = Fact<'ReviewHeld' | 'FormalReviewHeld'>;

/** Reviews: the first when the initial meeting says, each next when the last one says, never later than half a term. */
export function reviews(dossier: Dossier): readonly Duty[] {
  const { own, school } = dossier;
  const held = own.of('ReviewHeld', 'FormalReviewHeld');
  const agreed = new Map(held.map((fact) => [fact.id, fact.data.nextReviewOn]));
  const first = own.last('InitialMeetingHeld')?.data.reviewSchedule.firstOn;
  const dueAfter: DueAfter = ({ on, id }, { parameters }) => {
    const latest = school.reviewDueBy(on, parameters.reviewMaximumDays);
    const said = agreed.has(id) ? agreed.get(id) : first;
    return said !== undefined && said > on && said < latest ? said : latest;
  };
  return chained({ kind: 'review', from: startOf(dossier), done: held.map(momentOf), dueAfter }, dossier);
}

/** Each target: looked at from the start on, and again within so many days, as reviews are. */
export function targetReviews(dossier: Dossier): readonly Duty[] {
  const { own, school } = dossier;
  const targets = own.last('InitialMeetingHeld')?.data.targets ?? [];
  const held = own.of('ReviewHeld');
  const dueAfter: DueAfter = ({ on }, { parameters }) => school.reviewDueBy(on, parameters.targetReviewMaximumDays);
  return targets.flatMap(({ targetId: key }) => {
    const done = held.filter((review) => assesses(review, key)).map(momentOf);
    return chained({ kind: 'target-review', key, from: startOf(dossier), done, dueAfter }, dossier);
  });
}

const assesses = (review: Review, key: string): boolean =>
  review.type === 'ReviewHeld' && review.data.targets.some(({ targetId }) => targetId === key);

/** Visits by staff of the school. */
export const visits = (dossier: Dossier): readonly Duty[] => regular('visit', dossier.own.of('VisitRecorded'), dossier);

/** What the student says of the placement. */
export const studentViews = (dossier: Dossier): readonly Duty[] =>
  regular('student-view', dossier.own.of('StudentViewCaptured'), dossier);

/** The provider’s reports: as often as the contract says, at least as often as the policy wants. */
export function progressReports(dossier: Dossier): readonly Duty[] {
  const { own, school } = dossier;
  const agreed = own.of('ContractIssued', 'ContractVaried').at(-1)?.data.reportEveryDays;
  const latest = within('progress-report', school);
  const dueAfter: DueAfter = (moment, profile) => {
    const asked = latest(moment, profile);
    const said = agreed === undefined ? asked : school.openFrom(addDays(moment.on, agreed));
    return said < asked ? said : asked;
  };
  return regular('progress-report', own.of('ProgressReportSubmitted'), dossier, dueAfter);
}

/** The three that are monitored throughout: none of them is without an entry for longer than the policy allows (CTT-2.4). */
export const monitored = (dossier: Dossier): readonly Duty[] => [
  ...regular('safety-entry', dossier.own.of('SafetyChecked'), dossier),
  ...regular('behaviour-entry', dossier.own.of('BehaviourRecorded'), dossier),
  ...regular(
    'progress-entry',
    dossier.own.of('ProgressReportSubmitted', 'ReviewHeld', 'FormalReviewHeld') as readonly Fact[],
    dossier,
  ),
];

type Regular = 'visit' | 'student-view' | 'progress-report' | 'safety-entry' | 'behaviour-entry' | 'progress-entry';

/** Every so many days from the start on. */
function regular(
  kind: Regular,
  done: readonly Fact[],
  dossier: Dossier,
  dueAfter: DueAfter = within(kind, dossier.school),
): readonly Duty[] {
  return chained({ kind, from: startOf(dossier), done: done.map(momentOf), dueAfter }, dossier);
}
