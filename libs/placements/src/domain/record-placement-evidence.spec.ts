import type { Role } from '#libs/kernel';
import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { recordPlacementEvidence, type Evidencing } from './record-placement-evidence.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  day,
  document,
  monday,
  person,
  provider,
  tuesday,
} from './spec/examples.ts';
import { contracted, halted, proposed, started, withdrawn } from './spec/history.ts';

describe('Recording evidence about a placement', () => {
  const given = deciderSpec(placement, recordPlacementEvidence);
  const evidence = (change: Partial<Evidencing> = {}): Evidencing => ({
    criterion: 'student-risk-assessment',
    outcome: 'met',
    evidence: document('risk-assessment'),
    checkedBy: person('lead'),
    checkedOn: monday,
    ...change,
  });
  const record = (change: Partial<Evidencing> = {}, role: Role = 'apLead') => ({
    ...evidence(change),
    asked: asked({ role }),
  });
  const recorded = (change: Partial<Evidencing> = {}) =>
    ({ type: 'PlacementEvidenceRecorded', data: { ...evidence(change), recordedOn: monday } }) as const;

  it.each([[[proposed()]], [[proposed(), halted]], [[...contracted, started]]])(
    'is kept, once however often it is told',
    (history) =>
      given(...history)
        .when(record(), creatingTomorrow({ provider: provider({ halted: true }) }))
        .thenOnce(recorded()),
  );
  it.each([{ outcome: 'not-met' }, { expiresOn: monday }, { checkedOn: day('2026-09-01') }] as const)(
    'may be renewed: %o',
    (change) => given(proposed(), recorded()).when(record(change), creatingTomorrow()).thenOnce(recorded(change)),
  );
  it.each(['headteacher', 'deputyHeadteacher'] as const)('that is a judgement comes from a leader: %s', (role) =>
    given(proposed())
      .when(record({ criterion: 'balanced-curriculum' }, role), creatingTomorrow())
      .then(recorded({ criterion: 'balanced-curriculum' })),
  );
  it('that is a judgement comes from nobody else (role-not-allowed)', () =>
    expect(() =>
      given(proposed())
        .when(record({ criterion: 'balanced-curriculum' }), creatingTomorrow())
        .thenNothing(),
    ).toThrow(
      expect.objectContaining({
        code: 'role-not-allowed',
        details: { allowed: ['headteacher', 'deputyHeadteacher'], clause: 'CTT-7.3.5a' },
      }),
    ));
  it('answers a criterion that the policy has for placements (criterion-unknown)', () => {
    given(proposed())
      .when(record({ criterion: 'no-such' }), creatingTomorrow())
      .thenRejected('criterion-unknown');
    given(proposed())
      .when(record({ criterion: 'fire-drills' }), creatingTomorrow())
      .thenRejected('criterion-unknown');
    given(proposed()).when(record(), centralRegion()).thenRejected('criterion-unknown');
    given(proposed())
      .when(record(), creatingTomorrow({ profile: undefined }))
      .thenRejected('criterion-unknown');
  });
  it('was checked already (date-in-future)', () =>
    given(proposed())
      .when(record({ checkedOn: tuesday }), creatingTomorrow())
      .thenRejected('date-in-future'));
  it('does not expire before it is checked (dates-out-of-order)', () =>
    given(proposed())
      .when(record({ expiresOn: day('2026-09-06') }), creatingTomorrow())
      .thenRejected('dates-out-of-order'));
  it('stops with the placement (placement-ended)', () =>
    given(proposed(), withdrawn).when(record(), creatingTomorrow()).thenRejected('placement-ended'));
});
