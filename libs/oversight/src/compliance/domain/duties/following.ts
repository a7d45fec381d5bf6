import { addDays, type LocalDate } from '#libs/kernel';
import { startOf, type Dossier } from '../dossier.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { Duty } from './duty.ts';
import { chained, duty, type DueAfter } from './raising.ts';

const HOURS_IN_A_DAY = 24;

/** What a provider fails to deliver is taken up at once: each failure is answered by name. */
export function deliveryFailures(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const dueOn: DueAfter = ({ on }, { parameters }) => addDays(on, parameters.deliveryFailureHours / HOURS_IN_A_DAY);
  return own.of('DeliveryFailureRaised').flatMap((failure) => {
    const { failureId: key } = failure.data;
    const done = own.of('DeliveryFailureAddressed').find(({ data }) => data.failureId === key);
    return duty({ kind: 'delivery-failure', key, by: momentOf(failure), dueOn, done: done && momentOf(done) }, dossier);
  });
}

/** Attendance is confirmed as looked at, week by week. */
export const attendanceReviews = (dossier: Dossier): readonly Duty[] =>
  weekly('attendance-review', dossier.own.of('AttendanceReviewConfirmed'), dossier);

/** The school stays in touch with the provider. */
export const providerContacts = (dossier: Dossier): readonly Duty[] =>
  weekly('provider-contact', dossier.own.of('ProviderContactLogged'), dossier);

function weekly(
  kind: 'attendance-review' | 'provider-contact',
  done: readonly Fact[],
  dossier: Dossier,
): readonly Duty[] {
  const dueAfter: DueAfter = ({ on }, { parameters }) =>
    addDays(on, kind === 'provider-contact' ? parameters.providerContactDays : parameters.attendanceReviewDays);
  return chained({ kind, from: startOf(dossier), done: done.map(momentOf), dueAfter }, dossier);
}

/** Attendance below the school's target leads to an intervention. */
export const interventions = (dossier: Dossier): readonly Duty[] =>
  asked('intervention', dossier.own.of('AttendanceFellBelowTarget'), ['AttendanceInterventionStarted'], dossier);

/** After a danger, the student's education goes on. */
export const continuity = (dossier: Dossier): readonly Duty[] =>
  asked('education-continuity', dossier.own.of('EducationContinuityRequired'), ['EducationContinuitySecured'], dossier);

/** A review that a parent asks for is held, and its outcome told. */
export const directionReviews = (dossier: Dossier): readonly Duty[] => [
  ...asked('direction-review', dossier.own.of('DirectionReviewRequested'), ['DirectionDecided'], dossier),
  ...asked('direction-outcome', dossier.own.of('DirectionDecided'), ['DirectionOutcomeTold'], dossier),
];

type Asking = Fact<
  'AttendanceFellBelowTarget' | 'EducationContinuityRequired' | 'DirectionReviewRequested' | 'DirectionDecided'
>;
type AskedKind = 'intervention' | 'education-continuity' | 'direction-review' | 'direction-outcome';

/** What an event itself says by when it is to be done. */
function asked(
  kind: AskedKind,
  because: readonly Asking[],
  answers: readonly Fact['type'][],
  dossier: Dossier,
): readonly Duty[] {
  return because.flatMap((fact) => {
    const dueOn = dueBy(fact);
    if (dueOn === undefined) return [];
    const done = dossier.own.of(...answers).find(({ position }) => position > fact.position);
    return duty({ kind, by: momentOf(fact), dueOn, done: done && momentOf(done) }, dossier);
  });
}

function dueBy({ type, data }: Asking): LocalDate | undefined {
  if (type === 'AttendanceFellBelowTarget') return data.interventionBy;
  if (type === 'DirectionDecided') return data.outcomeBy;
  return 'dueBy' in data ? data.dueBy : undefined;
}
