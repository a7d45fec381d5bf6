import { BEGINNING, streamName, type EventStore } from '#libs/kernel';
import { countBy, envelopeOf, frozenClock, openTestStore, tally, temporaryDirectory } from '#libs/testing';
import { copy } from '../copying/spec/logs.ts';
import { EventLedger } from '../ledger/event-ledger.ts';
import { adoptDigestKey, holdDigestKey, OtherDigestKey } from './hold-digest-key.ts';

const clock = frozenClock();
const keyOf = (n: number): Uint8Array => new Uint8Array(32).fill(n);
const keyed = (store: EventStore, n: number) => ({ store, clock, digestKey: keyOf(n) });
const hold = (store: EventStore, n: number) => holdDigestKey(keyed(store, n));
const ledgerOn = async (store: EventStore, n: number) =>
  new EventLedger({ ...keyed(store, n), keySince: await hold(store, n) });

describe('The key that digests the commands of a log', () => {
  it('is that of whoever came first, and nothing of it but a fingerprint stands in the log', async () => {
    const store = await openTestStore();
    expect(await hold(store, 7)).toBe(BEGINNING);
    expect(await hold(store, 7)).toBe(BEGINNING);
    const events = (await Array.fromAsync(store.readStream(streamName('ledger', 'digest-key')))).flat();
    expect(events.map(({ type, data }) => ({ type, data }))).toStrictEqual([
      { type: 'DigestKeyAdopted', data: { fingerprint: '83bc5edd8c0f965be4042711d92421b5' } },
    ]);
  });

  it('is held by one of two processes that come at once with keys of their own', async () => {
    const directory = temporaryDirectory();
    const stores = [await openTestStore(directory), await openTestStore(directory)];
    const outcomes = await Promise.allSettled(stores.map((store, n) => hold(store, n)));
    expect(outcomes.map(({ status }) => status).toSorted()).toStrictEqual(['fulfilled', 'rejected']);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(OtherDigestKey);
  });

  it('is held by both of two processes that come at once with the same', async () => {
    const directory = temporaryDirectory();
    const stores = [await openTestStore(directory), await openTestStore(directory)];
    expect(await Promise.all(stores.map((store) => hold(store, 7)))).toStrictEqual([BEGINNING, BEGINNING]);
  });

  it('goes along where the log moves house', async () => {
    const [from, to] = [await openTestStore(), await openTestStore()];
    await hold(from, 7);
    await copy(from, to);
    await expect(hold(to, 8)).rejects.toThrow(OtherDigestKey);
    expect(await hold(to, 7)).toBe(BEGINNING);
  });
});

describe('A digest key that is lost', () => {
  it('is followed by another one, under which older commands are known by their ids alone', async () => {
    const store = await openTestStore();
    const before = await ledgerOn(store, 7);
    const first = await before.transact(tally, 't', envelopeOf(1), countBy(1));
    expect(await adoptDigestKey(keyed(store, 8))).toBe(true);
    expect(await adoptDigestKey(keyed(store, 8))).toBe(false);
    await expect(hold(store, 7)).rejects.toThrow(OtherDigestKey);
    const after = await ledgerOn(store, 8);
    expect(await after.transact(tally, 't', envelopeOf(1), countBy(1))).toStrictEqual({ ...first, repeated: true });
    await after.transact(tally, 't', envelopeOf(2), countBy(1));
    const reused = after.transact(tally, 't', envelopeOf(2, { body: 'another' }), countBy(1));
    await expect(reused).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });
});
