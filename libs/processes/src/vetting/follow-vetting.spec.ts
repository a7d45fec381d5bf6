import { streamName, type Ledger } from '#libs/kernel';
import type { ProviderEvent } from '#libs/providers';
import { openTestStore, type TestGround } from '#libs/testing';
import { deliverTo, openWorld } from '../spec/delivery.ts';
import { day, document, father as judge, proposed, started, withdrawn, type World } from '../spec/world.ts';
import { followVetting } from './follow-vetting.ts';

const suspended: ProviderEvent = {
  type: 'ProviderSuspended',
  data: { because: 'evidence-lapsed', criteria: ['recruitment-checks-confirmed'] },
};
const confirmed: ProviderEvent = {
  type: 'ProviderSuitabilityConfirmed',
  data: { criteria: ['recruitment-checks-confirmed'] },
};
const unsuitable: ProviderEvent = {
  type: 'ProviderJudgedUnsuitable',
  data: { by: judge, on: day('2026-09-04'), reason: document('a visit') },
};
const flagged = (concern: string) => ({ type: 'ProviderConcernFlagged', data: { concern } });
const cleared = (concern: string) => ({ type: 'ProviderConcernCleared', data: { concern } });

let ground: TestGround;
let world: World;

beforeEach(async () => {
  ({ ground, world } = await openWorld());
});

const deliver = (ledger?: Ledger) => deliverTo(followVetting, ground, ledger);
const added = (id: string, own: number) => ground.standing(streamName('placement', id), own);

describe('A provider that is suspended', () => {
  it('is flagged on each placement that is under way there, and on no other [CTT-7.3.13a violated]', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toPlacement('p-2', proposed('p-2', { commissioningSchoolId: 'school-2' as never }), started);
    await world.toPlacement('p-3', proposed('p-3'));
    await world.toPlacement('p-4', proposed('p-4'), withdrawn);
    await world.toPlacement('p-5', proposed('p-5', { providerId: 'provider-2' as never }), started);
    await world.toProvider(suspended);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged('provider-suspended')]);
    expect(await added('p-2', 2)).toStrictEqual([flagged('provider-suspended')]);
    expect([...(await added('p-3', 1)), ...(await added('p-4', 2)), ...(await added('p-5', 2))]).toStrictEqual([]);
  });

  it('is no longer flagged once it is suitable again [CTT-7.3.13a kept]', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toProvider(suspended);
    await deliver();
    await world.toProvider(confirmed);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged('provider-suspended'), cleared('provider-suspended')]);
  });

  it('and mended before anybody saw to it flags nothing', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toProvider(suspended, confirmed);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([]);
  });

  it('and judged unsuitable is flagged as that instead', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toProvider(suspended);
    await deliver();
    await world.toProvider(unsuitable);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([
      flagged('provider-suspended'),
      cleared('provider-suspended'),
      flagged('provider-unsuitable'),
    ]);
  });

  it('is flagged once, however often the event comes and whoever sees to it', async () => {
    await world.toPlacement('p-1', proposed('p-1'), started);
    await world.toProvider(suspended);
    const elsewhere = ground.client(await openTestStore(ground.directory));
    await Promise.all([deliver(), deliver(elsewhere)]);
    await deliver();
    expect(await added('p-1', 2)).toStrictEqual([flagged('provider-suspended')]);
  });
});
