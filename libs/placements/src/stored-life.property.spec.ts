import fc from 'fast-check';
import { EventLedger } from '#libs/event-store';
import {
  addDays,
  fold,
  streamName,
  type EventStore,
  type Outcome,
  type Reader,
  type RecordedEvent,
} from '#libs/kernel';
import { envelopeOf, fixedIds, frozenClock, openTestStore, tally, temporaryDirectory } from '#libs/testing';
import type { PlacementEvent } from './domain/events.ts';
import { placement } from './domain/evolve.ts';
import { asked, day } from './domain/spec/examples.ts';
import { COMMANDS, lived, outcomeOf, type Step, type Trust } from './domain/spec/life/lived.ts';
import { spoilt, WAYS } from './domain/spec/life/ways.ts';
import { WORLDS } from './domain/spec/life/worlds.ts';

const digestKey = new Uint8Array(32);
const OTHER = fixedIds.record(900);

const anything: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...Object.keys(COMMANDS)),
  pick: fc.nat({ max: 5 }),
  flag: fc.boolean(),
  days: fc.constantFrom(0, 1),
  world: fc.constant(0),
});
const ways = (['CTT', 'CRST'] as const).flatMap((trust) =>
  [WAYS[trust], ...spoilt(WAYS[trust], WORLDS[trust].length)].map((way) => ({ trust, way })),
);
/** One of the ways, with something else thrown in, told by two clients in turn while another stream moves. */
const story = fc.record({ way: fc.constantFrom(...ways), at: fc.nat({ max: 40 }), also: anything });

type Two = readonly [EventLedger, EventLedger];
type Told = Readonly<{ trust: Trust; id: string; step: Step; n: number; today: ReturnType<typeof day> }>;

/** Somebody else's fact on the stream that was asked: whatever was decided stands on what is no longer the last word. */
const counted = { authorise: () => undefined, decide: () => [{ type: 'Counted', data: { by: 1 } }] as const };

/** A command of a life as the ledger carries it out: it asks another stream, which a second client moves behind its back. */
const told = (ledger: EventLedger, other: EventLedger, { trust, id, step, n, today }: Told): Promise<Outcome> => {
  const envelope = envelopeOf(n, { name: step.name, body: step });
  const chosen = { ...step, asked: asked({ occurredOn: today, today, commandId: envelope.commandId }) };
  const loadContext = async (read: Reader) => {
    await read(tally, OTHER);
    if (step.flag) await other.transact(tally, OTHER, envelopeOf(1_000 + n), counted);
    return undefined;
  };
  const decide = (state: Parameters<typeof outcomeOf>[3]) => outcomeOf(trust, step, chosen, state);
  return ledger.transact(placement, id, envelope, { authorise: () => undefined, loadContext, decide });
};

async function playedTwice(
  two: Two,
  store: EventStore,
  id: string,
  trust: Trust,
  steps: readonly Step[],
): Promise<void> {
  let today = day('2026-09-07');
  for (const [n, step] of steps.entries()) {
    today = addDays(today, step.days);
    const [ledger, other] = n % 2 === 0 ? two : ([two[1], two[0]] as const);
    const asking = { trust, id, step, n: n + 1, today };
    const first = await told(ledger, other, asking);
    const head = await store.head();
    const again = await told(other, ledger, { ...asking, step: { ...step } });
    expect({ ...again, head: await store.head() }).toEqual({ ...first, repeated: first.recorded > 0, head });
  }
}

async function historyOf(store: EventStore, id: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(streamName('placement', id))) events.push(...page);
  return events;
}

describe('A life that is stored, told by two clients of one log', () => {
  it('adds nothing when repeated, answers as the first time, and folds to the state that was decided on', () =>
    fc.assert(
      fc.asyncProperty(story, async ({ way: { trust, way }, at, also }) => {
        const directory = temporaryDirectory();
        const [one, two] = [await openTestStore(directory), await openTestStore(directory)];
        const clients = [one, two].map((store) => new EventLedger({ store, clock: frozenClock(), digestKey }));
        const ledgers = clients as unknown as Two;
        const id = fixedIds.record(1);
        const steps = way.toSpliced(at % way.length, 0, also);
        await playedTwice(ledgers, one, id, trust, steps);

        const history = await historyOf(one, id);
        const folded = fold(placement, history as readonly (RecordedEvent & PlacementEvent)[]);
        for (const ledger of ledgers) expect((await ledger.load(placement, id)).state).toEqual(folded);
        const decided = lived(trust, steps, () => undefined).map(({ event }) => event.type);
        expect(history.map(({ type }) => type)).toEqual(decided);
        expect(new Set(history.map((event) => event.id)).size).toBe(history.length);
        await one.close();
        await two.close();
      }),
      { seed: 20260907, numRuns: 12 },
    ));
});
