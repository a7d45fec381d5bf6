import type { LocalDate, PersonRef, ProviderId, SiteId, TrustId } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST, NATIONAL_BASELINE } from '#libs/policy';
import { fixedId } from '#libs/testing';
import type { NewEvidence, ProviderEvent, SuitabilityEvidence } from '../events.ts';
import { requiredOf } from '../provider-criteria.ts';
import type { PolicyInForce, UnderPolicy } from '../vocabulary.ts';

/** Examples for the specs: Riverside Workshop, in September 2026. */
export const day = (text: string): LocalDate => text as LocalDate;
export const today = day('2026-09-04');
export const checker = fixedId(4) as PersonRef;
export const siteId = fixedId(5) as SiteId;
export const document = (number: number) => ({ documentRef: fixedId(number), sha256: 'a'.repeat(64) });

export const registered: ProviderEvent = {
  type: 'ProviderRegistered',
  data: {
    providerId: fixedId(1) as ProviderId,
    trustId: fixedId(2) as TrustId,
    name: 'Riverside Workshop',
    registration: { kind: 'non-school-provider', checkedOn: day('2026-09-01') },
    externalIds: [],
  },
};
const withSite: ProviderEvent = {
  type: 'SiteAdded',
  data: { siteId, name: 'Main', address: '1 Canal Road', postcode: 'B15 2TT', subcontracted: false },
};

const policy = (profile: PolicyInForce['profile']): PolicyInForce => ({ policyVersion: `${profile?.id}@1`, profile });
export const baseline = policy(NATIONAL_BASELINE);
export const creatingTomorrow = policy(CREATING_TOMORROW_TRUST);

export const under = (inForce: PolicyInForce = creatingTomorrow, on: LocalDate = today): UnderPolicy => ({
  today: on,
  policy: inForce,
});

/** A piece of evidence that holds for all of the school year. */
export const piece = (change: Partial<NewEvidence> = {}): NewEvidence => ({
  criterion: 'public-liability-insurance',
  outcome: 'met',
  evidence: document(3),
  checkedBy: checker,
  checkedOn: day('2026-09-03'),
  expiresOn: day('2027-08-31'),
  ...change,
});
export const recorded = (change: Partial<SuitabilityEvidence> = {}): ProviderEvent => ({
  type: 'SuitabilityEvidenceRecorded',
  data: { recordedOn: today, ...piece(change) },
});

/** Everything that a policy requires, met; a criterion that is left out is not. */
export const allMet = ({ except }: Readonly<{ except?: string }> = {}, inForce = creatingTomorrow): ProviderEvent[] =>
  requiredOf(inForce)
    .filter((criterion) => criterion !== except)
    .map((criterion) => recorded({ criterion }));

export const confirmed = (inForce = creatingTomorrow): ProviderEvent => ({
  type: 'ProviderSuitabilityConfirmed',
  data: { criteria: requiredOf(inForce) },
});
export const suspended = (
  because: 'evidence-lapsed' | 'evidence-not-met' | 'complaint-upheld',
  ...criteria: readonly string[]
): ProviderEvent => ({ type: 'ProviderSuspended', data: { because, criteria } });

/** A provider that Creating Tomorrow Trust found suitable. */
export const suitable: readonly ProviderEvent[] = [registered, withSite, ...allMet(), confirmed()];
