import type { Instant } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { absences } from './absences.ts';
import { asked, day, expected, ill, monday, placementDay, reported, second, withdrawn } from './spec/examples.ts';
import { reportAbsence } from './report-absence.ts';

describe('Reporting an absence', () => {
  const given = deciderSpec(absences, reportAbsence);
  const report = (change: object = {}, by: object = {}) => ({ ...ill, asked: asked(by), ...change });

  it('is recorded, with how long after the session began', () =>
    given().when(report(), placementDay()).thenOnce(reported()));
  it('counts early reports as negative delay', () =>
    given()
      .when(report({}, { occurredAt: '2026-09-07T07:30:00.000Z' as Instant }), placementDay())
      .then(reported({ delayMinutes: -30 })));
  it('is recorded once, however often it is told', () =>
    given(reported(), reported({ session: 'PM', absenceId: second }))
      .when(report(), placementDay())
      .thenNothing());
  it('counts each session of a day', () =>
    given(reported())
      .when(report({ session: 'PM' }, { absenceId: second }), placementDay())
      .then(reported({ session: 'PM', absenceId: second, delayMinutes: -230 })));
  it('does not overwrite what was reported (absence-already-reported)', () =>
    given(reported())
      .when(report({ reason: 'unauthorised' }), placementDay())
      .thenRejected('absence-already-reported'));
  it('may follow a report that was withdrawn', () =>
    given(reported(), withdrawn)
      .when(report({ reason: 'unauthorised' }, { absenceId: second }), placementDay())
      .then(reported({ absenceId: second, reason: 'unauthorised' })));
  it('is recorded late, after the end, of a session before it', () =>
    given()
      .when(report(), placementDay({ endedOn: monday }))
      .then(reported({ afterEnd: true })));

  it('waits for the start (placement-not-started)', () =>
    given()
      .when(report(), placementDay({ startedOn: undefined }))
      .thenRejected('placement-not-started'));
  it('cannot predate the start (absence-before-start)', () =>
    given()
      .when(report(), placementDay({ startedOn: day('2026-09-08') }))
      .thenRejected('absence-before-start'));
  it('cannot follow the end (absence-after-end)', () =>
    given()
      .when(report({ date: day('2026-09-08') }), placementDay({ endedOn: monday }))
      .thenRejected('absence-after-end'));
  it('cannot be foretold (absence-in-future), but may be of today', () => {
    given()
      .when(report({}, { today: monday }), placementDay())
      .then(reported());
    given()
      .when(report({}, { today: day('2026-09-06') }), placementDay())
      .thenRejected('absence-in-future');
  });
  it('must be of a session that was expected (session-not-expected)', () =>
    given()
      .when(report(), placementDay({ expected: [expected('PM', '13:00')] }))
      .thenRejected('session-not-expected'));
});
