import { NO_STREAM, Rejected, type Decision } from '#libs/kernel';
import {
  askedOf,
  countBy,
  countUnder,
  envelopeOf,
  fixedIds,
  frozenClock,
  openTestStore,
  tally,
  type Tally,
  type TallyEvent,
} from '#libs/testing';
import { EventLedger } from './event-ledger.ts';

const KEY = new Uint8Array(32).fill(7);
const clock = () => frozenClock('2026-09-04T09:00:00Z');

async function ledgerOf(store = openTestStore()) {
  const opened = await store;
  return { store: opened, ledger: new EventLedger({ store: opened, clock: clock(), digestKey: KEY }) };
}

const limitTo = (limit: number): Decision<Tally, TallyEvent, undefined> => ({
  authorise: () => undefined,
  decide: () => [{ type: 'LimitSet', data: { limit } }],
});

describe('The ledger', () => {
  it('records what was decided, and answers where it stands', async () => {
    const { store, ledger } = await ledgerOf();
    const outcome = await ledger.transact(tally, 't', envelopeOf(1), countBy(2));
    expect(outcome).toStrictEqual({ id: 't', revision: 0, position: await store.head(), recorded: 1, repeated: false });
    expect(await ledger.load(tally, 't')).toMatchObject({ state: { count: 2 }, revision: 0 });
  });

  it('says with all that a command asks of the log since when it has been about it', async () => {
    const store = askedOf(await openTestStore());
    let now = 0;
    const ledger = new EventLedger({ store, clock: clock(), digestKey: KEY, monotonic: () => (now += 1000) });
    await ledger.transact(tally, 't', envelopeOf(1), countUnder('limits'));
    expect(store.since).toStrictEqual([1000, 1000, 1000]);
  });

  it('gives each event the metadata of its command', async () => {
    const { store, ledger } = await ledgerOf();
    await ledger.transact(tally, 'limits', envelopeOf(1), limitTo(5));
    await ledger.transact(tally, 't', envelopeOf(2), countUnder('limits'));
    for await (const [event] of store.readStream('tally-t' as never)) {
      expect(event?.metadata).toStrictEqual({
        $correlationId: fixedIds.correlation(2),
        $causationId: fixedIds.command(2),
        actor: { id: 'a-1', role: 'attendanceOfficer', organisation: 's-1' },
        occurredAt: '2026-09-04T08:50:00.000Z',
        recordedAt: '2026-09-04T09:00:00.000Z',
        digest: expect.stringMatching(/^[\da-f]{64}$/),
        policyVersion: '7',
        basis: { 'tally-limits': 0 },
      });
    }
  });

  it('names in the basis a stream that has no event, too', async () => {
    const { store, ledger } = await ledgerOf();
    await ledger.transact(tally, 't', envelopeOf(1), countUnder('none'));
    for await (const [event] of store.readStream('tally-t' as never)) {
      expect(event?.metadata.basis).toStrictEqual({ 'tally-none': NO_STREAM });
    }
  });

  it('records a process under its own name', async () => {
    const { store, ledger } = await ledgerOf();
    const actor = { id: 'halts', role: 'process', organisation: 'ledger' } as const;
    await ledger.transact(tally, 't', envelopeOf(1, { actor }), countBy(1));
    for await (const [event] of store.readStream('tally-t' as never))
      expect(event?.metadata.actor).toStrictEqual(actor);
  });

  it('answers a command that changes nothing with where the stream stands', async () => {
    const { ledger } = await ledgerOf();
    const { revision, position } = await ledger.transact(tally, 't', envelopeOf(1), countBy(1));
    const outcome = await ledger.transact(tally, 't', envelopeOf(2), countBy(0));
    expect(outcome).toStrictEqual({ id: 't', revision, position, recorded: 0, repeated: false });
  });

  it('records nothing of what is refused', async () => {
    const { store, ledger } = await ledgerOf();
    const head = await store.head();
    await expect(ledger.transact(tally, 't', envelopeOf(1), countBy(11))).rejects.toMatchObject({
      code: 'limit-reached',
    });
    expect(await store.head()).toBe(head);
  });

  it('asks who may before anything else', async () => {
    const { ledger } = await ledgerOf();
    const refused = new Rejected('not-found', 'not-found', 'There is no such record.');
    const decision: Decision<Tally, TallyEvent, undefined> = {
      authorise: () => {
        throw refused;
      },
      decide: () => {
        throw new Error('Decided before it was authorised');
      },
    };
    await expect(ledger.transact(tally, 't', envelopeOf(1, { ifMatch: 9 }), decision)).rejects.toBe(refused);
  });

  it('knows nothing from memory that the log would not give back', async () => {
    const { ledger } = await ledgerOf();
    const data = { by: 1, note: undefined };
    await ledger.transact(tally, 't', envelopeOf(1), {
      ...countBy(1),
      decide: () => [{ type: 'Counted' as const, data }],
    });
    expect((await ledger.load(tally, 't')).state).toStrictEqual({ count: 1, limit: 10 });
  });

  it('will not decide on a history it does not know', async () => {
    const { store, ledger } = await ledgerOf();
    await ledger.transact(tally, 't', envelopeOf(1), {
      ...countBy(1),
      decide: () => [{ type: 'Counted' as const, data: { by: 1 } }],
    });
    const stranger = {
      ...tally,
      evolve: () => {
        throw new Error('Unknown event Counted');
      },
    };
    const other = new EventLedger({ store, clock: clock(), digestKey: KEY });
    await expect(other.transact(stranger, 't', envelopeOf(2), countBy(1))).rejects.toThrow('Unknown event Counted');
  });

  it('folds one category for two aggregates apart', async () => {
    const { ledger } = await ledgerOf();
    await ledger.transact(tally, 't', envelopeOf(1), countBy(3));
    const events = { category: 'tally', initialState: 0, evolve: (n: number) => n + 1 };
    expect(await ledger.read(events, 't')).toBe(1);
    expect((await ledger.read(tally, 't')).count).toBe(3);
  });
});
