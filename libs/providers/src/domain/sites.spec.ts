import type { LocalDate, ProviderId, SiteId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId, fixedIds } from '#libs/testing';
import { addedSiteId, addSite } from './add-site.ts';
import { closeSite } from './close-site.ts';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import type { Site } from './vocabulary.ts';

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
const commandId = fixedIds.command(1);
const workshop: Site = { name: 'Main workshop', address: '1 Canal Road', postcode: 'B15 2TT', subcontracted: false };
const mainSite = fixedId(7) as SiteId;
const added: ProviderEvent = { type: 'SiteAdded', data: { siteId: mainSite, ...workshop } };
const closedOn = '2026-12-18' as LocalDate;
const closed: ProviderEvent = { type: 'SiteClosed', data: { siteId: mainSite, closedOn } };

describe('Adding a site', () => {
  const given = deciderSpec(provider, addSite);
  const siteId = addedSiteId(commandId);

  it('is recorded once, under the command’s own id', () =>
    given(registered)
      .when(workshop, { commandId })
      .thenOnce({ type: 'SiteAdded', data: { siteId, ...workshop } }));
  it('may be a satellite of another', () => {
    const barn: Site = { ...workshop, name: 'The barn', satelliteOf: mainSite, subcontracted: true };
    given(registered, added)
      .when(barn, { commandId })
      .then({ type: 'SiteAdded', data: { siteId, ...barn } });
  });
  it('is no satellite of a site that the provider does not have (site-unknown)', () =>
    given(registered)
      .when({ ...workshop, satelliteOf: mainSite }, { commandId })
      .thenRejected('site-unknown'));
  it('needs a provider (not-found)', () => given().when(workshop, { commandId }).thenRejected('not-found'));
});

describe('Closing a site', () => {
  const given = deciderSpec(provider, closeSite);

  it('is recorded once', () => given(registered, added).when({ siteId: mainSite, closedOn }).thenOnce(closed));
  it('keeps the first day, told twice', () =>
    given(registered, added, closed)
      .when({ siteId: mainSite, closedOn: '2027-01-04' as LocalDate })
      .thenNothing());
  it('needs a site of the provider (site-unknown)', () =>
    given(registered).when({ siteId: mainSite, closedOn }).thenRejected('site-unknown'));
  it('needs a provider (not-found)', () => given().when({ siteId: mainSite, closedOn }).thenRejected('not-found'));
});
