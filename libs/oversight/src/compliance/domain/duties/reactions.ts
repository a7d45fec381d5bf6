import { clause } from '#libs/policy';
import { plannedEndOf, type Dossier } from '../dossier.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { Duty } from './duty.ts';
import { answered, duty, inOrder, opening } from './raising.ts';

/** Progress that was judged unsatisfactory leads to a formal review. */
export const formalReviews = (dossier: Dossier): readonly Duty[] =>
  answered(
    {
      kind: 'formal-review',
      because: dossier.own.of('FormalReviewRequired'),
      answers: dossier.own.of('FormalReviewHeld'),
    },
    dossier,
  );

/** Who is ready for the next stage is on the way there soon; whichever is told first begins it: the judgement, or that it is due. */
export function movingOn(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const judged = own
    .of('ReviewHeld', 'ReadyForNextStageJudged')
    .filter((fact) => fact.type === 'ReadyForNextStageJudged' || fact.data.readyForNextStage === true);
  const because = inOrder<Fact>(judged, dueBecause('ready-for-next-stage', dossier)).slice(0, 1);
  return answered({ kind: 'move-on', because, answers: own.of('ReintegrationPlanned', 'PlacementCeased') }, dossier);
}

/** Once behaviour has improved, the student returns. */
export function reintegration(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const improved = own.of('BehaviourImprovementRecorded');
  const because = inOrder<Fact>(improved, dueBecause('behaviour-improved', dossier)).slice(0, 1);
  const answers = own.of('ReintegrationCompleted', 'PlacementCeased');
  return answered({ kind: 'reintegration', because, answers }, dossier);
}

const dueBecause = (
  cause: Fact<'ReintegrationDue'>['data']['because'],
  { own }: Dossier,
): readonly Fact<'ReintegrationDue'>[] => own.of('ReintegrationDue').filter(({ data }) => data.because === cause);

/** A planned end that passes is due, never an end by itself: the placement ceases, or is extended. */
export function plannedEnd(dossier: Dossier): readonly Duty[] {
  const { own, started } = dossier;
  const planned = plannedEndOf(dossier);
  if (!started || !planned) return [];
  const by = planned.by.position > started.position ? momentOf(planned.by) : momentOf(started);
  const ceased = own.first('PlacementCeased');
  return duty({ kind: 'planned-end', by, dueOn: planned.on, done: ceased && momentOf(ceased) }, dossier);
}

/** Every absence that nobody could explain yet. */
export function absencesExplained(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const answers = own.of('AbsenceExplained', 'AbsenceCorrected');
  return own
    .of('AbsenceReported')
    .filter(({ data }) => data.reason === 'not-known')
    .flatMap((because) => {
      const { absenceId: id } = because.data;
      const own = answers.filter(({ data }) => data.absenceId === id);
      return answered({ kind: 'absence-explained', because: [because], answers: own, key: () => id }, dossier);
    });
}

/** A student who leaves the roll while placed needs a decision: back on the roll, or what becomes of the placement. */
export function leftRoll(dossier: Dossier): readonly Duty[] {
  const { own, student, proposed } = dossier;
  const left = student.of('StudentLeftRoll').filter(({ position }) => position > proposed.position);
  const answers = inOrder<Fact>(
    student.of('StudentReturnedToRoll'),
    own.of('PlacementDecided', 'PlacementCeased', 'PlacementWithdrawn', 'HeadteacherRefused'),
  );
  const because = opening(inOrder<Fact>(left, own.of('PlacementDecisionRequired')), answers);
  return answered({ kind: 'left-roll-decision', because, answers }, dossier);
}

/** What is flagged of a provider to the school, its leaders decide about, each cause by itself. */
export function providerConcern(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  return own.of('ProviderConcernFlagged').flatMap((flagged) => {
    const { concern: key } = flagged.data;
    const answers = own
      .of('ProviderConcernCleared', 'PlacementDecided', 'PlacementCeased')
      .filter(({ type, data }) => type !== 'ProviderConcernCleared' || data.concern === key);
    const other = OTHERWISE[key];
    const clauses = other === undefined ? {} : { clauses: [clause(other).id] };
    const kind = 'provider-concern-decision';
    return answered({ kind, because: [flagged], answers, key: () => key, ...clauses }, dossier);
  });
}

/** By which clause what is no suspicion of an unregistered school: how the provider was vetted, where the student is. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'provider-suspended': 'F-4.1',
  'provider-unsuitable': 'F-4.1',
  'site-closed': 'F-4.2',
};

/** A holder of parental responsibility who was recorded after the approval is asked, too (decision 19). */
export function laterHolders(dossier: Dossier): readonly Duty[] {
  const { own, student } = dossier;
  const approved = own.first('HeadteacherApproved');
  const later = student
    .of('ParentalResponsibilityRecorded')
    .filter(
      ({ position, data }) =>
        approved && position > approved.position && !approved.data.holders.includes(data.holderId),
    );
  return later.flatMap((because) => {
    const { holderId } = because.data;
    const answers = inOrder<Fact>(
      own.of('ConsultationRecorded').filter(({ data }) => 'holderId' in data && data.holderId === holderId),
      student.of('ParentalResponsibilityEnded').filter(({ data }) => data.holderId === holderId),
    );
    return answered({ kind: 'parent-consultation', because: [because], answers, key: () => holderId }, dossier);
  });
}

/** What became of the student is known some time after the end. */
export function destination(dossier: Dossier): readonly Duty[] {
  const { own } = dossier;
  const ceased = own.first('PlacementCeased');
  if (!ceased) return [];
  const by = momentOf(ceased);
  const known = ceased.data.ground !== 'danger' && ceased.data.destination !== undefined;
  const recorded = known ? ceased : own.first('DestinationRecorded');
  return duty({ kind: 'destination', by, done: recorded && momentOf(recorded) }, dossier);
}
