import { deciderSpec } from '#libs/testing';
import { absences } from './absences.ts';
import { correctAbsence } from './correct-absence.ts';
import {
  asked,
  day,
  expected,
  first,
  ill,
  monday,
  placementDay,
  reported,
  second,
  withdrawn,
} from './spec/examples.ts';

describe('Correcting an absence', () => {
  const given = deciderSpec(absences, correctAbsence);
  const to = { ...ill, reason: 'medical-appointment' } as const;
  const correction = { absenceId: first, to, reason: 'evidence-received', asked: asked() } as const;
  const corrected = {
    type: 'AbsenceCorrected',
    data: { absenceId: first, from: ill, to, reason: 'evidence-received' },
  } as const;
  const withdrawal = { absenceId: first, reason: 'reported-in-error', asked: asked() } as const;

  it('keeps what stood before beside what stands now', () =>
    given(reported()).when(correction, placementDay()).thenOnce(corrected));
  it('is chained: a second correction starts from the first', () => {
    const back = { absenceId: first, to: ill, reason: 'wrong-reason', asked: asked() } as const;
    given(reported(), corrected)
      .when(back, placementDay())
      .then({ type: 'AbsenceCorrected', data: { absenceId: first, from: to, to: ill, reason: 'wrong-reason' } });
  });
  it('withdraws a report made in error, even after the end', () =>
    given(reported())
      .when(withdrawal, placementDay({ endedOn: monday }))
      .then(withdrawn));
  it('may move a report to another session', () => {
    const moved = { ...ill, session: 'PM' } as const;
    given(reported())
      .when({ ...correction, to: moved, reason: 'wrong-session' }, placementDay())
      .then({ type: 'AbsenceCorrected', data: { absenceId: first, from: ill, to: moved, reason: 'wrong-session' } });
  });
  it('does not move it onto another report (absence-already-reported)', () =>
    given(reported(), reported({ absenceId: second, session: 'PM' }))
      .when({ ...correction, to: { ...ill, session: 'PM' } }, placementDay())
      .thenRejected('absence-already-reported'));
  it('does not move it to a session nobody expected (session-not-expected)', () =>
    given(reported())
      .when({ ...correction, to: { ...ill, session: 'PM' } }, placementDay({ expected: [expected('AM', '09:00')] }))
      .thenRejected('session-not-expected'));
  it('does not move it before the start (absence-before-start)', () =>
    given(reported())
      .when({ ...correction, to: { ...ill, date: day('2026-09-04') } }, placementDay())
      .thenRejected('absence-before-start'));
  it('needs an absence that was reported (absence-unknown)', () =>
    given().when(correction, placementDay()).thenRejected('absence-unknown'));
  it('cannot correct what was withdrawn (absence-withdrawn)', () =>
    given(reported(), withdrawn).when(withdrawal, placementDay()).thenRejected('absence-withdrawn'));
});
