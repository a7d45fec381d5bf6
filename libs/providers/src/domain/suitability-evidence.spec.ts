import type { LocalDate, PersonRef, ProviderId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { recordSuitabilityEvidence, type NewEvidence } from './record-suitability-evidence.ts';

const registered: ProviderEvent = {
  type: 'ProviderRegistered',
  data: {
    providerId: fixedId(1) as ProviderId,
    trustId: fixedId(2) as TrustId,
    name: 'Riverside Workshop',
    registration: { kind: 'non-school-provider', checkedOn: '2026-09-01' as LocalDate },
    externalIds: [],
  },
};
const today = '2026-09-04' as LocalDate;
const insurance: NewEvidence = {
  criterion: 'public-liability-insurance',
  outcome: 'met',
  evidence: { documentRef: fixedId(3), sha256: 'a'.repeat(64) },
  checkedBy: fixedId(4) as PersonRef,
  checkedOn: '2026-09-03' as LocalDate,
  expiresOn: '2027-08-31' as LocalDate,
};
const recorded = (change: Partial<NewEvidence> = {}): ProviderEvent => ({
  type: 'SuitabilityEvidenceRecorded',
  data: { ...insurance, ...change, recordedOn: today },
});

describe('Recording evidence of suitability', () => {
  const given = deciderSpec(provider, recordSuitabilityEvidence);

  it('is recorded once, with the day on which it was', () =>
    given(registered).when(insurance, { today }).thenOnce(recorded()));
  it('changes nothing where the latest says the same, though recorded on another day', () =>
    given(registered, recorded())
      .when(insurance, { today: '2026-09-10' as LocalDate })
      .thenNothing());
  it('is recorded again where something else was found since', () =>
    given(registered, recorded(), recorded({ outcome: 'not-met' }))
      .when(insurance, { today })
      .then(recorded()));
  it('takes what expires on the day of the check', () =>
    given(registered)
      .when({ ...insurance, expiresOn: insurance.checkedOn }, { today })
      .then(recorded({ expiresOn: insurance.checkedOn })));
  it('takes what was checked today', () =>
    given(registered)
      .when({ ...insurance, checkedOn: today }, { today })
      .then(recorded({ checkedOn: today })));
  it('cannot expire before the check (expired-before-checked)', () =>
    given(registered)
      .when({ ...insurance, expiresOn: '2026-09-02' as LocalDate }, { today })
      .thenRejected('expired-before-checked'));
  it('takes no check that is still to come (day-in-future)', () =>
    given(registered)
      .when({ ...insurance, checkedOn: '2026-09-05' as LocalDate }, { today })
      .thenRejected('day-in-future'));
  it.each(['made-up', 'academic-rationale'])('knows no criterion “%s” of a provider (criterion-unknown)', (criterion) =>
    given(registered)
      .when({ ...insurance, criterion }, { today })
      .thenRejected('criterion-unknown'),
  );
  it('needs a provider (not-found)', () => given().when(insurance, { today }).thenRejected('not-found'));
});
