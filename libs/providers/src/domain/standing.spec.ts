import {
  fold,
  type LocalDate,
  type PersonRef,
  type PlacementId,
  type ProviderId,
  type SiteId,
  type TrustId,
} from '#libs/kernel';
import { fixedId } from '#libs/testing';
import type { ProviderEvent, SuitabilityEvidence } from './events.ts';
import { provider } from './evolve.ts';
import { standingOf } from './standing.ts';
import { scopeOf } from './state.ts';

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
const evidence = { documentRef: fixedId(3), sha256: 'a'.repeat(64) };
const [barn, mill] = [fixedId(7) as SiteId, fixedId(8) as SiteId];
const checked = (on: string, outcome: 'met' | 'not-met' = 'met'): SuitabilityEvidence => ({
  criterion: 'fire-drills',
  outcome,
  evidence,
  checkedBy: fixedId(4) as PersonRef,
  checkedOn: on as LocalDate,
  recordedOn: '2026-10-01' as LocalDate,
});
const recorded = (piece: SuitabilityEvidence): ProviderEvent => ({ type: 'SuitabilityEvidenceRecorded', data: piece });
const added = (siteId: SiteId): ProviderEvent => ({
  type: 'SiteAdded',
  data: { siteId, name: 'Site', address: '1 Canal Road', postcode: 'B15 2TT', subcontracted: false },
});
const suspected: ProviderEvent = { type: 'UnregisteredSchoolSuspected', data: { evidence, siteIds: [] } };
const cleared: ProviderEvent = { type: 'UnregisteredSchoolConcernCleared', data: { evidence } };
const standing = (...events: ProviderEvent[]) => standingOf(fold(provider, [registered, ...events]));

describe('A provider’s standing', () => {
  it('is nothing where nobody registered it, nor has it a scope', () => {
    expect(standingOf(provider.initialState)).toBeUndefined();
    expect(scopeOf(provider.initialState)).toBeUndefined();
  });
  it('belongs to its trust with all its schools, and to itself', () =>
    expect(scopeOf(fold(provider, [registered]))).toStrictEqual({
      trustId: fixedId(2),
      schools: 'all',
      providerId: fixedId(1),
    }));
  it('begins with nothing but its registration', () =>
    expect(standing()).toStrictEqual({
      trustId: fixedId(2),
      registration: 'non-school-provider',
      vetting: 'unvetted',
      halted: false,
      openSites: [],
      evidence: {},
      approvedWhole: false,
      approvedPlacements: [],
    }));
  it('follows the registration', () => {
    const registration = { kind: 'registered-school', urn: '100001', checkedOn: '2026-09-02' as LocalDate } as const;
    expect(standing({ type: 'ProviderRegistrationChanged', data: { registration } })?.registration).toBe(
      'registered-school',
    );
  });
  it('names the sites that are open', () =>
    expect(
      standing(added(barn), added(mill), {
        type: 'SiteClosed',
        data: { siteId: barn, closedOn: '2026-09-30' as LocalDate },
      })?.openSites,
    ).toStrictEqual([mill]));
  it('is halted until the concern is cleared', () => {
    expect(standing(suspected)?.halted).toBe(true);
    expect(standing(suspected, suspected, cleared)?.halted).toBe(false);
  });
  it('shows of each criterion what the log says last, whichever check was later', () =>
    expect(
      standing(recorded(checked('2026-09-20')), recorded(checked('2026-09-02', 'not-met')))?.evidence,
    ).toStrictEqual({
      'fire-drills': checked('2026-09-02', 'not-met'),
    }));
  it('shows, as at a day, what had been checked by then', () => {
    const state = fold(provider, [registered, recorded(checked('2026-09-02')), recorded(checked('2026-09-20'))]);
    expect(standingOf(state, '2026-09-19' as LocalDate)?.evidence['fire-drills']?.checkedOn).toBe('2026-09-02');
    expect(standingOf(state, '2026-09-20' as LocalDate)?.evidence['fire-drills']?.checkedOn).toBe('2026-09-20');
    expect(standingOf(state, '2026-09-01' as LocalDate)?.evidence).toStrictEqual({});
  });
  it('tells the approval of the provider from that of placements', () => {
    const placementId = fixedId(5) as PlacementId;
    const [by, statedOn] = [fixedId(6), '2026-09-01' as LocalDate];
    const { approvedWhole, approvedPlacements } =
      standing({ type: 'ProviderUseApproved', data: { scope: 'placement', placementId, by, statedOn } }) ?? {};
    expect({ approvedWhole, approvedPlacements }).toStrictEqual({
      approvedWhole: false,
      approvedPlacements: [placementId],
    });
    const approved: ProviderEvent = { type: 'ProviderUseApproved', data: { scope: 'provider', by, statedOn } };
    expect(standing(approved)?.approvedWhole).toBe(true);
    expect(standing(approved, { type: 'ProviderUseApprovalRevoked', data: { scope: 'provider' } })?.approvedWhole).toBe(
      false,
    );
  });
});
