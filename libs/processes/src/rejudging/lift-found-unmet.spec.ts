import { streamName } from '#libs/kernel';
import { student } from '#libs/students';
import { openTestStore, type TestGround } from '#libs/testing';
import { followSuspicion } from '../halting/follow-suspicion.ts';
import { deliverTo, openWorld } from '../spec/delivery.ts';
import {
  approvalRevoked,
  approvedForUse,
  cleared,
  contractIssued,
  father,
  headApproved,
  heard,
  holder,
  mother,
  proposed,
  studentHeard,
  studentId,
  suspected,
  World,
} from '../spec/world.ts';
import { SurroundingsFromStreams } from '../standing/surroundings.ts';
import { liftFoundUnmet } from './lift-found-unmet.ts';
import { rejudgeGates } from './rejudge-gates.ts';

const surroundings = new SurroundingsFromStreams();
const rejudging = rejudgeGates(surroundings);
const lifting = liftFoundUnmet(surroundings);
const heardAll = [proposed('p-1'), studentHeard, heard(mother)];
const lifted = { type: 'HaltLifted', data: { cause: 'gate-found-unmet' } };

let ground: TestGround;
let world: World;
let elsewhere: World;

beforeEach(async () => {
  ({ ground, world } = await openWorld());
  elsewhere = new World(ground.client(await openTestStore(ground.directory)));
});

/** Delivers the whole log to each reaction in turn, from the beginning. */
async function deliver(...reactions: readonly (typeof lifting)[]): Promise<void> {
  for (const reaction of reactions) await deliverTo(reaction, ground);
}
const added = async (own: number) => {
  const events = await ground.standing(streamName('placement', 'p-1'), own);
  return events.filter(({ type }) => type.startsWith('Halt') || type === 'PlacementHalted');
};

/** A contract that was issued while its provider's approval was withdrawn: halted, six events of its own. */
async function haltedContract(): Promise<void> {
  await world.toPlacement('p-1', ...heardAll, headApproved);
  await world.decide('p-1', contractIssued, () => elsewhere.toProvider(approvalRevoked));
  await deliver(rejudging);
}

describe('A placement that was halted because a gate was found unmet', () => {
  it('goes on once the gate holds again, once', async () => {
    await haltedContract();
    await world.toProvider(approvedForUse);
    await deliver(lifting);
    await deliver(lifting);
    expect(await added(6)).toStrictEqual([lifted]);
  });

  it('stays halted while what changed mends nothing', async () => {
    await haltedContract();
    await world.toProvider({ type: 'ProviderUseApprovalRequested', data: { scope: 'provider' } });
    await deliver(lifting);
    expect(await added(6)).toStrictEqual([]);
  });

  it('goes on at once where it was mended before the halt was written', async () => {
    await world.toPlacement('p-1', ...heardAll, headApproved);
    await world.decide('p-1', contractIssued, () => elsewhere.toProvider(approvalRevoked));
    await world.toProvider(approvedForUse);
    await deliver(lifting, rejudging);
    expect(await added(6)).toStrictEqual([]);
    await deliver(lifting);
    expect(await added(6)).toStrictEqual([lifted]);
  });

  it('is mended on its own stream, too', async () => {
    await world.toPlacement('p-1', ...heardAll);
    await world.decide('p-1', headApproved, () => elsewhere.record(student, studentId, holder(father)));
    await deliver(rejudging);
    await world.toPlacement('p-1', heard(father));
    await deliver(lifting);
    expect(await added(6)).toStrictEqual([lifted]);
  });

  it('waits for a suspicion to be cleared, and goes on behind that', async () => {
    await world.decide('p-1', proposed('p-1'), () => elsewhere.toProvider(suspected()));
    await deliver(rejudging, followSuspicion, lifting);
    expect(await added(1)).toMatchObject([
      { data: { cause: 'gate-found-unmet' } },
      { data: { cause: 'unregistered-school-suspected' } },
    ]);
    await world.toProvider(cleared);
    await deliver(lifting, followSuspicion, lifting);
    expect(await added(3)).toStrictEqual([
      { type: 'HaltLifted', data: { cause: 'unregistered-school-suspected' } },
      lifted,
    ]);
  });
});
