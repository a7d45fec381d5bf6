import { streamName, type SiteId } from '#libs/kernel';
import { placementProjections, type PlacementEvent } from '#libs/placements';
import type { ProviderEvent } from '#libs/providers';
import { openTestGround, openTestStore, type TestGround } from '#libs/testing';
import { toolsOn } from '../spec/delivery.ts';
import { day, proposed, started, withdrawn, World } from '../spec/world.ts';
import { followSites } from './follow-sites.ts';

const site = (siteId: string): ProviderEvent => ({
  type: 'SiteAdded',
  data: { siteId: siteId as SiteId, name: siteId, address: '1 Canal Road', postcode: 'B15 2TT', subcontracted: false },
});
const closed: ProviderEvent = {
  type: 'SiteClosed',
  data: { siteId: 'site-1' as SiteId, closedOn: day('2026-10-01') },
};
const moved: PlacementEvent = {
  type: 'SiteChanged',
  data: { siteId: 'site-2' as SiteId, effectiveFrom: day('2026-09-07') },
};
const flagged = { type: 'ProviderConcernFlagged', data: { concern: 'site-closed' } };
const cleared = { type: 'ProviderConcernCleared', data: { concern: 'site-closed' } };

let ground: TestGround;
let world: World;

beforeEach(async () => {
  ground = await openTestGround(placementProjections);
  world = new World(ground.client());
  await world.ground();
  await world.toProvider(site('site-1'), site('site-2'));
});

/** Delivers the whole log, as the reaction's consumer does from the beginning. */
async function deliver(ledger = ground.client()): Promise<void> {
  for (const event of await ground.events()) await followSites.on(event, toolsOn(ground, ledger));
}
const added = (id: string, own: number) => ground.standing(streamName('placement', id), own);

describe('A site that closes', () => {
  it('is flagged on each placement that is under way there, and on no other [F-4.2 violated]', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toPlacement('p-2', proposed('p-2'), started, moved);
    await world.toPlacement('p-3', proposed('p-3'));
    await world.toPlacement('p-4', proposed('p-4'), withdrawn);
    await world.toPlacement('p-5', proposed('p-5', { providerId: 'provider-2' as never }));
    await world.toProvider(closed);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged]);
    expect([...(await added('p-2', 3)), ...(await added('p-3', 1)), ...(await added('p-4', 2))]).toStrictEqual([]);
    expect(await added('p-5', 1)).toStrictEqual([]);
  });

  it('is no longer flagged once the student goes to one that is open [F-4.2 kept]', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toProvider(closed);
    await deliver();
    await world.toPlacement('p-1', moved);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged, moved, cleared]);
  });

  it('is flagged where the placement started in the same moment', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toProvider(closed);
    await deliver();
    await world.toPlacement('p-1', started);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged]);
  });

  it('is flagged once, however often the event comes and whoever sees to it', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toProvider(closed);
    const elsewhere = ground.client(await openTestStore(ground.directory));
    await Promise.all([deliver(), deliver(elsewhere)]);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged]);
  });
});
