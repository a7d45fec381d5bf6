import { deciderSpec } from '#libs/testing';
import { absences } from './absences.ts';
import { first, reported, withdrawn } from './spec/examples.ts';
import { explainAbsence, type Explanation } from './explain-absence.ts';

describe('Explaining an absence', () => {
  const given = deciderSpec(absences, explainAbsence);
  const explanation: Explanation = { absenceId: first, reason: 'illness', explainedBy: 'parent' };
  const explained = { type: 'AbsenceExplained', data: explanation } as const;

  it('is recorded, even where the reason stays the same', () =>
    given(reported({ reason: 'not-known' }))
      .when(explanation)
      .thenOnce(explained));
  it('is recorded again where the reason changes', () =>
    given(reported(), explained)
      .when({ ...explanation, reason: 'medical-appointment' })
      .then({ type: 'AbsenceExplained', data: { ...explanation, reason: 'medical-appointment' } }));
  it('needs an absence that was reported (absence-unknown)', () =>
    given().when(explanation).thenRejected('absence-unknown'));
  it('needs an absence that stands (absence-withdrawn)', () =>
    given(reported(), withdrawn).when(explanation).thenRejected('absence-withdrawn'));
});
