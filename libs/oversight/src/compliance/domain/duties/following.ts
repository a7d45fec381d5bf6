import { startOf, type Dossier } from '../dossier.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { Duty } from './duty.ts';
import { answered, chained, duty, inOrder } from './raising.ts';

/** What a provider fails to deliver is taken up at once: each failure is answered by name. */
export function deliveryFailures(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  return own.of('DeliveryFailureRaised').flatMap((failure) => {
    const { failureId: key } = failure.data;
    const done = own.of('DeliveryFailureAddressed').find(({ data }) => data.failureId === key);
    return duty({ kind: 'delivery-failure', key, by: momentOf(failure), done: done && momentOf(done) }, dossier);
  });
}

/** Attendance is confirmed as looked at, week by week. */
export const attendanceReviews = (dossier: Dossier): readonly Duty[] =>
  weekly('attendance-review', dossier.own.of('AttendanceReviewConfirmed'), dossier);

/** The school stays in touch with the provider. */
export const providerContacts = (dossier: Dossier): readonly Duty[] =>
  weekly('provider-contact', dossier.own.of('ProviderContactLogged'), dossier);

const weekly = (
  kind: 'attendance-review' | 'provider-contact',
  done: readonly Fact[],
  dossier: Dossier,
): readonly Duty[] => chained({ kind, from: startOf(dossier), done: done.map(momentOf) }, dossier);

/** Attendance below the school's target leads to an intervention. */
export const interventions = (dossier: Dossier): readonly Duty[] =>
  answered(
    {
      kind: 'intervention',
      because: dossier.own.of('AttendanceFellBelowTarget'),
      answers: dossier.own.of('AttendanceInterventionStarted'),
    },
    dossier,
  );

/** After a danger, the student's education goes on; whichever is told first begins it: the end, or that it is required. */
export function continuity(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const dangers = own.of('PlacementCeased').filter(({ data }) => data.ground === 'danger');
  const because = inOrder<Fact>(dangers, own.of('EducationContinuityRequired')).slice(0, 1);
  return answered({ kind: 'education-continuity', because, answers: own.of('EducationContinuitySecured') }, dossier);
}

/** A review that a parent asks for is held, unless one was held shortly before; and its outcome told. */
export function directionReviews(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const asked = own.of('DirectionReviewRequested').filter(({ data }) => 'dueBy' in data);
  const decided = own.of('DirectionDecided');
  return [
    ...answered({ kind: 'direction-review', because: asked, answers: decided }, dossier),
    ...answered({ kind: 'direction-outcome', because: decided, answers: own.of('DirectionOutcomeTold') }, dossier),
  ];
}
