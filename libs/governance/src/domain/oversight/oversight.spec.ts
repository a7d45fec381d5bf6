import { fold } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { asked, chief, day, document, head, schoolId, today } from '../spec/examples.ts';
import { attestClause } from './attest-clause.ts';
import { attestOversight } from './attest-oversight.ts';
import { nameAccountableOfficer } from './name-accountable-officer.ts';
import { officerOn, oversight, type OversightEvent } from './oversight.ts';

const from = day('2026-09-01');
const named: OversightEvent = { type: 'AccountableOfficerNamed', data: { personId: chief, from } };
const byChief = { asked: asked({ by: chief, role: 'trustChiefExecutive', schoolId: undefined }) };

describe('Naming the accountable officer', () => {
  const given = deciderSpec(oversight, nameAccountableOfficer);

  it('is recorded once', () => given().when({ personId: chief, from }).thenOnce(named));
  it('may be another, later', () => {
    const later = { personId: head, from: day('2027-01-01') };
    given(named).when(later).then({ type: 'AccountableOfficerNamed', data: later });
    const state = fold(oversight, [{ type: 'AccountableOfficerNamed', data: later }, named]);
    expect(['2026-08-31', '2026-12-31', '2027-01-01'].map((on) => officerOn(state, day(on))?.personId)).toEqual([
      undefined,
      chief,
      head,
    ]);
  });
});

describe('Attesting oversight', () => {
  const given = deciderSpec(oversight, attestOversight);
  const attesting = { from, until: day('2026-09-30'), document };

  it('is the accountable officer’s, and recorded once [CTT-6.1 kept]', () =>
    given(named)
      .when(attesting, byChief)
      .thenOnce({ type: 'OversightAttested', data: { by: chief, ...attesting, on: today } }));
  it('is nobody else’s (not-accountable-officer) [CTT-6.1 violated]', () =>
    given(named)
      .when(attesting, { asked: asked({ by: head, role: 'trustChiefExecutive' }) })
      .thenRejected('not-accountable-officer', 'CTT-6.1'));
  it('needs an officer who was named by then (not-accountable-officer) [CTT-6.1 violated]', () =>
    given({ type: 'AccountableOfficerNamed', data: { personId: chief, from: day('2026-10-02') } })
      .when(attesting, byChief)
      .thenRejected('not-accountable-officer', 'CTT-6.1'));
  it('may be of one day, up to the very day', () => {
    const oneDay = { from: today, until: today, document };
    given(named)
      .when(oneDay, byChief)
      .then({ type: 'OversightAttested', data: { by: chief, ...oneDay, on: today } });
  });
  it.each([
    ['ends before it begins', { until: day('2026-08-31') }],
    ['has not passed', { until: day('2026-10-02') }],
  ])('is of no time that %s (attestation-out-of-order)', (_, change) =>
    given(named)
      .when({ ...attesting, ...change }, byChief)
      .thenRejected('attestation-out-of-order'),
  );
});

describe('Attesting a clause', () => {
  const given = deciderSpec(oversight, attestClause);

  it.each(['CTT-0.1', 'CTT-5.1', 'CTT-6.4c', 'CTT-6.4d', 'CTT-7.1.1', 'CTT-7.1.n', 'CRST-1', 'CRST-3.1'])(
    'is for what no fact can break, for a school [%s kept]',
    (clause) =>
      given()
        .when({ clause, document }, { asked: asked() })
        .thenOnce({ type: 'ClauseAttested', data: { clause, by: head, schoolId, document, on: today } }),
  );
  it('may be for the trust', () =>
    given()
      .when({ clause: 'CTT-0.1', document }, byChief)
      .then({ type: 'ClauseAttested', data: { clause: 'CTT-0.1', by: chief, document, on: today } }));
  it.each(['CTT-7.2.2', 'CTT-8.1', 'F-1.2', 'CTT-99'])('is for nothing else: %s (clause-not-attestable)', (clause) =>
    given().when({ clause, document }, { asked: asked() }).thenRejected('clause-not-attestable'),
  );
});
