import { countBy, envelopeOf, frozenClock, openTestStore, tally, temporaryDirectory } from '#libs/testing';
import type { EventStore } from '#libs/kernel';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { EventLedger } from './event-ledger.ts';

const ledgerOn = (store: EventStore, key = 7) =>
  new EventLedger({ store, clock: frozenClock(), digestKey: new Uint8Array(32).fill(key) });

/** The same log, as a store shows it that answers a repeat like a write. */
const tellingNothing = (store: EventStore): EventStore =>
  new Proxy(store, {
    get: (target, name) => {
      if (name !== 'append') return (...args: unknown[]) => Reflect.apply(Reflect.get(target, name), target, args);
      return async (...args: Parameters<EventStore['append']>) => {
        const { revision, position } = await target.append(...args);
        return { revision, position };
      };
    },
  });

const two = { ...countBy(2), decide: () => [1, 1].map((by) => ({ type: 'Counted' as const, data: { by } })) };

describe('A command sent twice', () => {
  it('is answered as the first time by the same process', async () => {
    const store = await openTestStore();
    const ledger = ledgerOn(store);
    const first = await ledger.transact(tally, 't', envelopeOf(1), two);
    await ledger.transact(tally, 't', envelopeOf(2), countBy(1));
    expect(await ledger.transact(tally, 't', envelopeOf(1), two)).toStrictEqual({ ...first, repeated: true });
    expect(await ledger.load(tally, 't')).toMatchObject({ state: { count: 3 }, revision: 2 });
  });

  it('is answered as the first time by another process, whatever that one remembers', async () => {
    const directory = temporaryDirectory();
    const [here, there] = [ledgerOn(await openTestStore(directory)), ledgerOn(await openTestStore(directory))];
    await there.load(tally, 't');
    const first = await here.transact(tally, 't', envelopeOf(1), two);
    expect(await there.transact(tally, 't', envelopeOf(1), two)).toStrictEqual({ ...first, repeated: true });
  });

  it('is answered as the first time after a restart', async () => {
    const directory = temporaryDirectory();
    const before = await openEmbedded({ directory });
    const first = await ledgerOn(before).transact(tally, 't', envelopeOf(1), two);
    await before.close();
    const ledger = ledgerOn(await openTestStore(directory));
    expect(await ledger.transact(tally, 't', envelopeOf(1), two)).toStrictEqual({ ...first, repeated: true });
  });

  it('records once, however often it is sent at the same moment', async () => {
    const ledger = ledgerOn(await openTestStore());
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => ledger.transact(tally, 't', envelopeOf(1, { patience: 'ten-seconds' }), two)),
    );
    expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await ledger.load(tally, 't')).toMatchObject({ revision: 1 });
  });

  it('is answered whatever revision it would match, and although it would now be refused', async () => {
    const ledger = ledgerOn(await openTestStore());
    const first = await ledger.transact(tally, 't', envelopeOf(1), countBy(9));
    const again = await ledger.transact(tally, 't', envelopeOf(1, { ifMatch: 44 }), countBy(9));
    expect(again).toStrictEqual({ ...first, repeated: true });
  });

  it('is refused with another body', async () => {
    const ledger = ledgerOn(await openTestStore());
    await ledger.transact(tally, 't', envelopeOf(1), countBy(1));
    const other = ledger.transact(tally, 't', envelopeOf(1, { body: { n: 2 } }), countBy(1));
    await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('is refused under another name', async () => {
    const ledger = ledgerOn(await openTestStore());
    await ledger.transact(tally, 't', envelopeOf(1), countBy(1));
    const other = ledger.transact(tally, 't', envelopeOf(1, { name: 'CountTwice' }), countBy(1));
    await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('is the same whatever the order of its body’s keys', async () => {
    const ledger = ledgerOn(await openTestStore());
    await ledger.transact(tally, 't', envelopeOf(1, { body: { a: 1, b: [{ c: 2, d: 3 }] } }), countBy(1));
    const again = await ledger.transact(tally, 't', envelopeOf(1, { body: { b: [{ d: 3, c: 2 }], a: 1 } }), countBy(1));
    expect(again.repeated).toBe(true);
  });

  it('cannot be told by its digest without the key', async () => {
    const [one, other] = [await openTestStore(), await openTestStore()];
    await ledgerOn(one, 7).transact(tally, 't', envelopeOf(1), countBy(1));
    await ledgerOn(other, 8).transact(tally, 't', envelopeOf(1), countBy(1));
    const digests = new Set<string | undefined>();
    for (const store of [one, other]) {
      for await (const [event] of store.readStream('tally-t' as never)) digests.add(event?.metadata.digest);
    }
    expect(digests.size).toBe(2);
  });

  describe.each([
    ['that tells a repeat from a write', (store: EventStore) => store],
    ['that cannot tell', tellingNothing],
  ])('on a log %s', (_, seenAs) => {
    const twoProcesses = async () => {
      const directory = temporaryDirectory();
      const [here, there] = [await openTestStore(directory), await openTestStore(directory)];
      return [ledgerOn(here), ledgerOn(seenAs(there))] as const;
    };

    it('is refused with another body where only another process recorded it, and leaves memory as the log is', async () => {
      const [here, there] = await twoProcesses();
      await there.load(tally, 't');
      await here.transact(tally, 't', envelopeOf(1), countBy(1));
      const other = there.transact(tally, 't', envelopeOf(1, { body: { n: 2 } }), countBy(1));
      await expect(other).rejects.toMatchObject({ code: 'idempotency-key-reused' });
      expect(await there.load(tally, 't')).toMatchObject({ state: { count: 1 }, revision: 0 });
    });

    it('stands as it was first decided, though another process would now decide otherwise', async () => {
      const [here, there] = await twoProcesses();
      await there.load(tally, 't');
      await here.transact(tally, 't', envelopeOf(1), countBy(1));
      const again = await there.transact(tally, 't', envelopeOf(1), countBy(7));
      expect(again).toMatchObject({ revision: 0, repeated: true });
      expect((await there.load(tally, 't')).state.count).toBe(1);
    });

    it('is answered alike where two processes decide alike at the same moment', async () => {
      const [here, there] = await twoProcesses();
      await there.load(tally, 't');
      const { revision, position } = await here.transact(tally, 't', envelopeOf(1), two);
      expect(await there.transact(tally, 't', envelopeOf(1), two)).toMatchObject({ revision, position });
      expect(await there.transact(tally, 't', envelopeOf(2), countBy(1))).toMatchObject({ revision: 2 });
      expect((await there.load(tally, 't')).state.count).toBe(3);
    });
  });

  it('that was refused is decided again', async () => {
    const ledger = ledgerOn(await openTestStore());
    const refused = ledger.transact(tally, 't', envelopeOf(1), countBy(11));
    await expect(refused).rejects.toMatchObject({ code: 'limit-reached' });
    expect(await ledger.transact(tally, 't', envelopeOf(1), countBy(10))).toMatchObject({
      recorded: 1,
      repeated: false,
    });
  });
});
