import { policy } from '#libs/governance';
import { streamName, type EventStore } from '#libs/kernel';
import { student } from '#libs/students';
import type { PlacementEvent } from '#libs/placements';
import { openTestGround, openTestStore, type TestGround } from '#libs/testing';
import { toolsOn } from '../spec/delivery.ts';
import {
  approvalRevoked,
  approvedForUse,
  cleared,
  contractIssued,
  contractVaried,
  father,
  headApproved,
  heard,
  holder,
  mother,
  policyFrom,
  proposed,
  started,
  studentHeard,
  studentId,
  suspected,
  trustId,
  withdrawn,
  World,
} from '../spec/world.ts';
import { SurroundingsFromStreams } from '../standing/surroundings.ts';
import { basisMoved } from './moved-basis.ts';
import { rejudgeGates } from './rejudge-gates.ts';

const reaction = rejudgeGates(new SurroundingsFromStreams());
const heardAll = [proposed('p-1'), studentHeard, heard(mother)];
const toContract = [...heardAll, headApproved];

let ground: TestGround;
let world: World;
/** The same log, as another process sees it. */
let elsewhere: World;

beforeEach(async () => {
  ground = await openTestGround([]);
  world = new World(ground.client());
  elsewhere = new World(ground.client(await openTestStore(ground.directory)));
  await world.ground();
});

/** What the reaction adds to the placement, after the whole log was delivered to it twice. */
async function added(own: number, store: EventStore = ground.store) {
  const ledger = ground.client();
  for (let round = 0; round < 2; round += 1)
    for (const event of await ground.events()) await reaction.on(event, { ...toolsOn(ground, ledger), store });
  return ground.standing(streamName('placement', 'p-1'), own);
}
const commandOf = async (type: PlacementEvent['type']) =>
  (await ground.events()).find((event) => event.type === type)?.metadata.$causationId;

describe('A gate whose ground moved between a decision and its place in the log', () => {
  it('halts a proposal that raced the suspicion of its provider', async () => {
    await world.decide('p-1', proposed('p-1'), () => elsewhere.toProvider(suspected()));
    const commandId = await commandOf('PlacementProposed');
    expect(await added(1)).toStrictEqual([
      { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: ['F-3.1'], commandId } },
    ]);
  });

  it('halts a contract whose provider’s approval was withdrawn meanwhile', async () => {
    await world.toPlacement('p-1', ...toContract);
    await world.decide('p-1', contractIssued, () => elsewhere.toProvider(approvalRevoked));
    const commandId = await commandOf('ContractIssued');
    expect(await added(5)).toStrictEqual([
      { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: ['CRST-6'], commandId } },
    ]);
  });

  it('halts a contract that was varied meanwhile, as it does a first one', async () => {
    await world.toPlacement('p-1', ...toContract, contractIssued);
    await world.decide('p-1', contractVaried, () => elsewhere.toProvider(approvalRevoked));
    expect(await added(6)).toMatchObject([{ type: 'PlacementHalted', data: { clauses: ['CRST-6'] } }]);
  });

  it('halts an approval before which another holder of parental responsibility was recorded', async () => {
    await world.toPlacement('p-1', ...heardAll);
    await world.decide('p-1', headApproved, () => elsewhere.record(student, studentId, holder(father)));
    expect(await added(4)).toMatchObject([{ type: 'PlacementHalted', data: { clauses: ['F-7.3'] } }]);
  });

  it('halts what a policy published meanwhile does not allow', async () => {
    const strict = policyFrom({ parameters: { ...profileParameters(), reasonsAllowed: ['medical-needs'] } }, 2);
    await world.decide('p-1', proposed('p-1'), () => elsewhere.record(policy, trustId, strict));
    expect(await added(1)).toMatchObject([{ type: 'PlacementHalted', data: { clauses: ['CRST-3'] } }]);
  });

  it('is noted, not halted, once the placement has started', async () => {
    await world.toPlacement('p-1', ...toContract, contractIssued);
    await world.decide('p-1', started, () => elsewhere.toProvider(suspected()));
    const commandId = await commandOf('PlacementStarted');
    const clauses: unknown = expect.arrayContaining(['F-3.1']);
    expect(await added(6)).toStrictEqual([
      { type: 'GateFoundUnmet', data: { gate: 'StartPlacement', commandId, clauses } },
    ]);
  });

  it('leaves alone what ended meanwhile', async () => {
    await world.decide('p-1', proposed('p-1'), () => elsewhere.toProvider(suspected()));
    await world.toPlacement('p-1', withdrawn);
    expect(await added(2)).toStrictEqual([]);
  });

  it('adds nothing where the gate still holds', async () => {
    await world.decide('p-1', proposed('p-1'), () => elsewhere.toProvider(approvedForUse));
    expect(await added(1)).toStrictEqual([]);
  });

  it('judges by what stood when the decision was written, whatever came later', async () => {
    await world.decide('p-1', proposed('p-1'), () => elsewhere.toProvider(suspected(), cleared));
    await elsewhere.toProvider(suspected('another visit'));
    expect(await added(1)).toStrictEqual([]);
  });

  it('is not judged again where nothing moved, or only after the decision', async () => {
    await world.decide('p-1', proposed('p-1'), () => Promise.resolve());
    await elsewhere.toProvider(suspected());
    expect(await added(1)).toStrictEqual([]);
  });

  it('is seen to by two workers at once, and noted once', async () => {
    await world.decide('p-1', proposed('p-1'), () => elsewhere.toProvider(suspected()));
    const events = await ground.events();
    const second = ground.client(await openTestStore(ground.directory));
    const workers = [ground.client(), second].map(async (ledger) => {
      for (const event of events) await reaction.on(event, toolsOn(ground, ledger));
    });
    await Promise.all(workers);
    expect(await ground.standing(streamName('placement', 'p-1'), 1)).toHaveLength(1);
  });

  it('costs one look at each stream of its basis, and nothing for an event without one', async () => {
    const looked: string[] = [];
    const store = Object.assign(Object.create(ground.store) as EventStore, {
      readStream: (...[stream, options]: Parameters<EventStore['readStream']>) => {
        looked.push(stream);
        return ground.store.readStream(stream, options);
      },
    });
    await world.decide('p-1', proposed('p-1'), () => Promise.resolve());
    const event = (await ground.events()).at(-1)!;
    expect(await basisMoved(event, store)).toBe(false);
    expect(looked.toSorted()).toStrictEqual([
      'policy-trust-1',
      'provider-provider-1',
      'school-school-1',
      'student-student-1',
    ]);
    expect(await basisMoved((await ground.events())[0]!, store)).toBe(false);
    expect(looked).toHaveLength(4);
  });
});

const profileParameters = () =>
  (
    policyFrom({}, 1).data as unknown as {
      profile: { parameters: Parameters<typeof policyFrom>[0]['parameters'] & object };
    }
  ).profile.parameters;
