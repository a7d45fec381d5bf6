import type { LocalDate, ProviderId, SiteId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { clearUnregisteredSchoolConcern } from './clear-unregistered-school-concern.ts';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { raiseUnregisteredSchoolConcern } from './raise-unregistered-school-concern.ts';

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
const more = { documentRef: fixedId(4), sha256: 'b'.repeat(64) };
const suspected = (document = evidence, siteIds: readonly SiteId[] = []): ProviderEvent => ({
  type: 'UnregisteredSchoolSuspected',
  data: { evidence: document, siteIds },
});
const cleared: ProviderEvent = { type: 'UnregisteredSchoolConcernCleared', data: { evidence } };
const siteId = fixedId(7) as SiteId;

describe('Raising the concern that a provider is an unregistered school', () => {
  const given = deciderSpec(provider, raiseUnregisteredSchoolConcern);

  it('is recorded once, with or without sites', () => given(registered).when({ evidence }).thenOnce(suspected()));
  it('keeps further evidence beside the first', () =>
    given(registered, suspected()).when({ evidence: more, siteIds: [] }).then(suspected(more)));
  it('may be raised again after it was cleared', () =>
    given(registered, suspected(), cleared).when({ evidence, siteIds: [] }).then(suspected()));
  it('may name sites of the provider', () => {
    const site = { name: 'Barn', address: '1 Canal Road', postcode: 'B15 2TT', subcontracted: false };
    given(registered, { type: 'SiteAdded', data: { siteId, ...site } })
      .when({ evidence, siteIds: [siteId] })
      .then(suspected(evidence, [siteId]));
  });
  it('names no site of others (site-unknown)', () =>
    given(registered)
      .when({ evidence, siteIds: [siteId] })
      .thenRejected('site-unknown'));
  it('needs a provider (not-found)', () => given().when({ evidence, siteIds: [] }).thenRejected('not-found'));
});

describe('Clearing the concern', () => {
  const given = deciderSpec(provider, clearUnregisteredSchoolConcern);

  it('is recorded once, for all that was raised', () =>
    given(registered, suspected(), suspected(more)).when({ evidence }).thenOnce(cleared));
  it('changes nothing where there is none', () => given(registered).when({ evidence }).thenNothing());
  it('needs a provider (not-found)', () => given().when({ evidence }).thenRejected('not-found'));
});
