import { streamName, type Ledger } from '#libs/kernel';
import { newEvent, openTestStore, type TestGround } from '#libs/testing';
import { startReactions } from '../reactions/start-reactions.ts';
import { deliverTo, eventsSeenTo, openWorld, toolsOn } from '../spec/delivery.ts';
import { cleared, proposed, started, suspected, withdrawn, type World } from '../spec/world.ts';
import { followSuspicion } from './follow-suspicion.ts';

const cause = 'unregistered-school-suspected';
const halted = { type: 'PlacementHalted', data: { cause, clauses: ['CTT-7.3.2b'] } };
const lifted = { type: 'HaltLifted', data: { cause } };
const flagged = { type: 'ProviderConcernFlagged', data: { concern: cause } };
const unflagged = { type: 'ProviderConcernCleared', data: { concern: cause } };

let ground: TestGround;
let world: World;

beforeEach(async () => {
  ({ ground, world } = await openWorld());
});

const deliver = (ledger?: Ledger) => deliverTo(followSuspicion, ground, ledger);
/** What stands on a placement's stream behind so many events of its own. */
const added = (id: string, own: number) => ground.standing(streamName('placement', id), own);

describe('A suspected unregistered school', () => {
  it('halts what has not started, flags what is under way, and leaves alone what has ended', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toPlacement('p-2', proposed('p-2'), started);
    await world.toPlacement('p-3', proposed('p-3'), withdrawn);
    await world.toPlacement('p-4', proposed('p-4', { providerId: 'provider-2' as never }));
    await world.toProvider(suspected());
    await deliver();
    expect(await added('p-1', 1)).toStrictEqual([halted]);
    expect(await added('p-2', 2)).toStrictEqual([flagged]);
    expect([...(await added('p-3', 2)), ...(await added('p-4', 1))]).toStrictEqual([]);
  });

  it('is told by the process, for the event that obliges it, on the provider as it stood', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    const { revision } = await world.toProvider(suspected());
    await deliver();
    const [suspicion, told] = (await ground.events()).slice(-2);
    expect(told?.metadata).toMatchObject({
      $correlationId: suspicion?.metadata.$correlationId,
      actor: { id: 'process:FollowProviderSuspicion', role: 'process', organisation: 'ledger' },
      basis: { 'provider-provider-1': revision },
    });
  });

  it('once cleared, leaves everything as it stood', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toPlacement('p-2', proposed('p-2'), started);
    await world.toProvider(suspected());
    await deliver();
    await world.toProvider(cleared);
    await deliver();
    expect(await added('p-1', 1)).toStrictEqual([halted, lifted]);
    expect(await added('p-2', 2)).toStrictEqual([flagged, unflagged]);
  });

  it('that was raised again before its clearance was seen to stays halted', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toProvider(suspected());
    await deliver();
    await world.toProvider(cleared);
    await world.toProvider(suspected('another visit'));
    await deliver();
    expect(await added('p-1', 1)).toStrictEqual([halted]);
  });

  it('that was cleared before it was seen to halts nothing', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toProvider(suspected());
    await world.toProvider(cleared);
    await deliver();
    expect(await added('p-1', 1)).toStrictEqual([]);
  });

  it('halts once, however often the event comes and whoever sees to it', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toProvider(suspected());
    const elsewhere = ground.client(await openTestStore(ground.directory));
    await Promise.all([deliver(), deliver(elsewhere)]);
    await Promise.all([deliver(), deliver(elsewhere)]);
    expect(await added('p-1', 1)).toStrictEqual([halted]);
  });

  it('does not halt again what was lifted, when a worker wakes up late', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    await world.toProvider(suspected());
    const late = await ground.events();
    await deliver();
    await world.toProvider(cleared);
    await deliver();
    for (const event of late) await followSuspicion.on(event, toolsOn(ground, ground.client()));
    expect(await added('p-1', 1)).toStrictEqual([halted, lifted]);
  });

  it('reaches every other placement where one cannot be seen to, and says so', async () => {
    const { revision } = await world.toPlacement('p-1', proposed('p-1'));
    await ground.store.append(streamName('placement', 'p-1'), revision, [newEvent(1, { type: 'OfAnotherVersion' })]);
    await world.toPlacement('p-2', proposed('p-2'));
    await world.toProvider(suspected());
    await expect(deliver()).rejects.toMatchObject({ code: 'placements-failed', errors: [{ name: 'UnknownEvent' }] });
    expect(await added('p-2', 1)).toStrictEqual([halted]);
  });

  it('waits for the read model of placements, and is tried again where that is behind', async () => {
    await world.toProvider(suspected());
    const behind = { ...toolsOn(ground, ground.client()), positions: { reached: () => Promise.resolve(false) } };
    const event = (await ground.events()).at(-1)!;
    await expect(followSuspicion.on(event, behind)).rejects.toMatchObject({ code: 'placements-behind' });
  });

  it('is followed after a restart from where it was left', async () => {
    await world.toPlacement('p-1', proposed('p-1'));
    const { position } = await world.toProvider(suspected());
    const run = async (through: number) => {
      const { reaction, seen } = eventsSeenTo(followSuspicion, through);
      const tools = toolsOn(ground, ground.client());
      const host = await startReactions({ ...tools, reactions: [reaction], report: () => undefined });
      const positions = await seen;
      await host.stop();
      return positions;
    };
    await run(position);
    const { position: clearance } = await world.toProvider(cleared);
    const again = await run(clearance);
    expect(again[0]).toBeGreaterThan(position);
    expect(await added('p-1', 1)).toStrictEqual([halted, lifted]);
  });
});
