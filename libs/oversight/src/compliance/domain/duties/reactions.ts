import { plannedEndOf, type Dossier } from '../dossier.ts';
import { momentOf, type Fact } from '../fact.ts';
import type { Duty } from './duty.ts';
import { answered, duty, within } from './raising.ts';

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

/** Who is ready for the next stage is on the way there soon. */
export function movingOn(dossier: Dossier): readonly Duty[] {
  const ready = dossier.own
    .of('ReviewHeld', 'ReadyForNextStageJudged')
    .filter((fact) => fact.type === 'ReadyForNextStageJudged' || fact.data.readyForNextStage === true);
  const answers = dossier.own.of('ReintegrationPlanned', 'PlacementCeased');
  return answered({ kind: 'move-on', because: ready.slice(0, 1), answers }, dossier);
}

/** Once behaviour has improved, the student returns. */
export const reintegration = (dossier: Dossier): readonly Duty[] =>
  answered(
    {
      kind: 'reintegration',
      because: dossier.own.of('BehaviourImprovementRecorded').slice(0, 1),
      answers: dossier.own.of('ReintegrationCompleted', 'PlacementCeased'),
    },
    dossier,
  );

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

/** A student who leaves the roll while placed needs a decision: back on the roll, or the placement ceases. */
export function leftRoll(dossier: Dossier): readonly Duty[] {
  const { own, student, started } = dossier;
  const because = student.of('StudentLeftRoll').filter(({ position }) => started && position > started.position);
  const answers = inOrder(student.of('StudentReturnedToRoll'), own.of('PlacementCeased'));
  return answered({ kind: 'left-roll-decision', because, answers }, dossier);
}

/** A suspected provider is flagged to the school, whose leaders decide. */
export const providerConcern = (dossier: Dossier): readonly Duty[] =>
  answered(
    {
      kind: 'provider-concern-decision',
      because: dossier.own.of('ProviderConcernFlagged'),
      answers: dossier.own.of('ProviderConcernCleared', 'PlacementCeased'),
    },
    dossier,
  );

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
    const answers = inOrder(
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
  const dueOn = within('destination', by.on, dossier);
  const known = ceased.data.ground !== 'danger' && ceased.data.destination !== undefined;
  const recorded = known ? ceased : own.first('DestinationRecorded');
  return duty({ kind: 'destination', by, dueOn, done: recorded && momentOf(recorded) }, dossier);
}

const inOrder = (...lists: readonly (readonly Fact[])[]): readonly Fact[] =>
  lists.flat().toSorted((one, other) => one.position - other.position);
