import {
  OutcomeUnknown,
  StoreUnavailable,
  type Appended,
  type Decision,
  type EventStore,
  type NewEvent,
  type StreamName,
} from '#libs/kernel';
import {
  countBy,
  countUnder,
  envelopeOf,
  frozenClock,
  openTestStore,
  tally,
  temporaryDirectory,
  type Tally,
  type TallyEvent,
} from '#libs/testing';
import { EventLedger } from './event-ledger.ts';

const ledgerOn = (store: EventStore, monotonic = () => 0) =>
  new EventLedger({ store, clock: frozenClock(), digestKey: new Uint8Array(32), monotonic });

/** Somebody else always writes between this command's decision and its append; `tries` counts the decisions. */
function overtaken(rival: EventLedger, times = Infinity) {
  const tried = { tries: 0 };
  const decision: Decision<Tally, TallyEvent, undefined> = {
    ...countBy(1),
    loadContext: async () => {
      tried.tries += 1;
      if (tried.tries > times) return undefined;
      await rival.transact(tally, 't', envelopeOf(1000 + tried.tries), {
        ...countBy(1),
        decide: () => [{ type: 'LimitSet' as const, data: { limit: 99 } }],
      });
      return undefined;
    },
  };
  return { tried, decision };
}

async function rivals(monotonic?: () => number) {
  const directory = temporaryDirectory();
  const [mine, theirs] = [await openTestStore(directory), await openTestStore(directory)];
  return { ledger: ledgerOn(mine, monotonic), rival: ledgerOn(theirs) };
}

describe('Contention', () => {
  it('is met by deciding afresh', async () => {
    const { ledger, rival } = await rivals();
    const { tried, decision } = overtaken(rival, 2);
    expect(await ledger.transact(tally, 't', envelopeOf(1), decision)).toMatchObject({ revision: 2, recorded: 1 });
    expect(tried.tries).toBe(3);
  });

  it('is given up after three attempts', async () => {
    const { ledger, rival } = await rivals();
    const { tried, decision } = overtaken(rival);
    await expect(ledger.transact(tally, 't', envelopeOf(1), decision)).rejects.toMatchObject({ code: 'contention' });
    expect(tried.tries).toBe(3);
  });

  it('is met for ten seconds where there is danger', async () => {
    let now = 0;
    const { ledger, rival } = await rivals(() => (now += 1000));
    const { tried, decision } = overtaken(rival);
    const patient = ledger.transact(tally, 't', envelopeOf(1, { patience: 'ten-seconds' }), decision);
    await expect(patient).rejects.toMatchObject({ code: 'contention' });
    expect(tried.tries).toBe(10);
  });

  it('is no matter among commands of one process', async () => {
    const ledger = ledgerOn(await openTestStore());
    await ledger.transact(tally, 't', envelopeOf(0), {
      ...countBy(1),
      decide: () => [{ type: 'LimitSet' as const, data: { limit: 99 } }],
    });
    await Promise.all(Array.from({ length: 50 }, (_, n) => ledger.transact(tally, 't', envelopeOf(n + 1), countBy(1))));
    expect(await ledger.load(tally, 't')).toMatchObject({ state: { count: 50 }, revision: 50 });
  });

  it('with a refused command leaves the next one its turn', async () => {
    const ledger = ledgerOn(await openTestStore());
    const [refused, accepted] = await Promise.allSettled([
      ledger.transact(tally, 't', envelopeOf(1), countBy(11)),
      ledger.transact(tally, 't', envelopeOf(2), countBy(1)),
    ]);
    expect([refused.status, accepted.status]).toStrictEqual(['rejected', 'fulfilled']);
  });
});

describe('An append whose end nobody knows', () => {
  it('is told as that, and repeated without harm', async () => {
    const store = await openTestStore();
    const ledger = ledgerOn(store);
    const append = store.append.bind(store);
    let answered = false;
    store.append = async (stream: StreamName, expected: number, events: readonly NewEvent[]): Promise<Appended> => {
      const appended = await append(stream, expected, events);
      if (answered) return appended;
      answered = true;
      throw new OutcomeUnknown('The answer was lost');
    };
    await expect(ledger.transact(tally, 't', envelopeOf(1), countBy(1))).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await ledger.transact(tally, 't', envelopeOf(1), countBy(1))).toMatchObject({ revision: 0, repeated: true });
    expect((await ledger.load(tally, 't')).state.count).toBe(1);
  });
});

describe('A log that does not answer', () => {
  it.each([
    ['is not there', new StoreUnavailable('Nobody is there')],
    ['does not say what became of an append', new OutcomeUnknown('The answer was lost')],
  ])('because it %s keeps nobody waiting longer than the first of those who want the same', async (_how, trouble) => {
    const store = await openTestStore();
    const ledger = ledgerOn(store);
    let asked = 0;
    const { append } = store;
    store.append = () => {
      asked += 1;
      return Promise.reject(trouble);
    };
    const all = [1, 2, 3].map((n) => ledger.transact(tally, 't', envelopeOf(n), countBy(1)));
    const [first, ...others] = await Promise.allSettled(all);
    expect(first).toMatchObject({ status: 'rejected', reason: trouble });
    expect(others.map((one) => one.status === 'rejected' && one.reason instanceof StoreUnavailable)).toStrictEqual([
      true,
      true,
    ]);
    expect(asked).toBe(1);
    store.append = append;
    expect(await ledger.transact(tally, 't', envelopeOf(4), countBy(1))).toMatchObject({ revision: 0 });
  });

  it('is asked once by a command that must know another stream, not again because something was remembered', async () => {
    const store = await openTestStore();
    const ledger = ledgerOn(store);
    await ledger.transact(tally, 't', envelopeOf(1), countBy(1));
    let asked = 0;
    store.readStream = () => {
      asked += 1;
      throw new StoreUnavailable('Nobody is there');
    };
    const counted = ledger.transact(tally, 't', envelopeOf(2), countUnder('other'));
    await expect(counted).rejects.toBeInstanceOf(StoreUnavailable);
    expect(asked).toBe(1);
  });
});
