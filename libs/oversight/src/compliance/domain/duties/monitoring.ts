import { addDays } from '#libs/kernel';
import { startOf, type Dossier } from '../dossier.ts';
import type { PolicyProfile } from '#libs/policy';
import { momentOf, type Fact } from '../fact.ts';
import type { Duty } from './duty.ts';
import { chained, type DueAfter } from './raising.ts';

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

/** Each target: looked at from the start on, as often as reviews are due. */
export function targetReviews(dossier: Dossier): readonly Duty[] {
  const { own, school } = dossier;
  const targets = own.last('InitialMeetingHeld')?.data.targets ?? [];
  const held = own.of('ReviewHeld');
  const dueAfter: DueAfter = ({ on }, { parameters }) => school.reviewDueBy(on, parameters.reviewMaximumDays);
  return targets.flatMap(({ targetId: key }) => {
    const done = held.filter((review) => assesses(review, key)).map(momentOf);
    return chained({ kind: 'target-review', key, from: startOf(dossier), done, dueAfter }, dossier);
  });
}

const assesses = (review: Review, key: string): boolean =>
  review.type === 'ReviewHeld' && review.data.targets.some(({ targetId }) => targetId === key);

/** Visits by staff of the school. */
export const visits = (dossier: Dossier): readonly Duty[] =>
  regular('visit', dossier.own.of('VisitRecorded'), ({ parameters }) => parameters.visitMaximumDays, dossier);

/** What the student says of the placement. */
export const studentViews = (dossier: Dossier): readonly Duty[] => {
  const captured = dossier.own.of('StudentViewCaptured');
  return regular('student-view', captured, ({ parameters }) => parameters.studentViewMaximumDays, dossier);
};

/** The provider's reports: as often as the contract says, at least as often as the policy wants. */
export function progressReports(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const agreed = own.of('ContractIssued', 'ContractVaried').at(-1)?.data.reportEveryDays ?? Infinity;
  const days = ({ parameters }: PolicyProfile) => Math.min(agreed, parameters.reportMaximumDays);
  return regular('progress-report', own.of('ProgressReportSubmitted'), days, dossier);
}

/** Every so many days from the start on. */
function regular(
  kind: 'visit' | 'student-view' | 'progress-report',
  done: readonly Fact[],
  days: (profile: PolicyProfile) => number,
  dossier: Dossier,
): readonly Duty[] {
  const dueAfter: DueAfter = ({ on }, profile) => addDays(on, days(profile));
  return chained({ kind, from: startOf(dossier), done: done.map(momentOf), dueAfter }, dossier);
}
