import {
  ANY,
  BACKWARDS,
  END,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
  type AllStreamResolvedEvent,
} from '@eventstore/db-client';
import { startWireDouble, type WireDouble } from './start-wire-double.ts';

const CLASSIC = { credentials: { username: 'admin', password: 'changeit' }, requiresLeader: true };

let double: WireDouble;
let client: EventStoreDBClient;

beforeEach(async () => {
  double = await startWireDouble();
  client = EventStoreDBClient.connectionString(double.url);
});
afterEach(async () => {
  await client.dispose();
  await double.stop();
});

const events = (count: number) => Array.from({ length: count }, (_, n) => jsonEvent({ type: 'Counted', data: { n } }));

async function listed<T>(found: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of found) all.push(one);
  return all;
}

const revisions = (found: readonly { event?: { revision: bigint } }[]) => found.map(({ event }) => event?.revision);

describe('The wire double, seen through the client', () => {
  it.each([
    ['the classic append', CLASSIC],
    ['the batch append', {}],
  ])('takes %s, and is read in both directions', async (_name, options) => {
    const { nextExpectedRevision, position } = await client.appendToStream('tally-1', events(3), {
      expectedRevision: NO_STREAM,
      ...options,
    });
    expect(nextExpectedRevision).toBe(2n);
    expect(revisions(await listed(client.readStream('tally-1')))).toStrictEqual([0n, 1n, 2n]);
    const [last] = await listed(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }));
    expect(last?.event).toMatchObject({ revision: 2n, data: { n: 2 }, position });
  });

  it.each([
    ['the classic append', CLASSIC],
    ['the batch append', {}],
  ])('refuses %s where the stream is elsewhere', async (_name, options) => {
    await client.appendToStream('tally-1', events(3), { expectedRevision: NO_STREAM, ...options });
    await expect(
      client.appendToStream('tally-1', events(1), { expectedRevision: 0n, ...options }),
    ).rejects.toMatchObject({
      type: 'wrong-expected-version',
      expectedVersion: 0n,
      actualVersion: 2n,
    });
  });

  it('delivers what a filter lets through, then what comes', async () => {
    await client.appendToStream('tally-1', events(2), { expectedRevision: NO_STREAM });
    await client.appendToStream('other-1', events(2), { expectedRevision: NO_STREAM });
    const seen: AllStreamResolvedEvent[] = [];
    const subscription = client.subscribeToAll({
      fromPosition: START,
      filter: streamNameFilter({ prefixes: ['tally-'] }),
    });
    let live: Promise<unknown> | undefined;
    subscription.once('caughtUp', () => {
      live = client.appendToStream('tally-2', events(1), { expectedRevision: ANY });
    });
    for await (const resolved of subscription) if (seen.push(resolved) === 3) break;
    await subscription.unsubscribe();
    await live;
    expect(seen.map(({ event }) => event?.streamId)).toStrictEqual(['tally-1', 'tally-1', 'tally-2']);
  });

  it('is gone for a while, and back on its port with all that it held', async () => {
    await client.appendToStream('tally-1', events(1), { expectedRevision: NO_STREAM, ...CLASSIC });
    await double.gate.shut();
    const lost = client.appendToStream('tally-1', events(1), { expectedRevision: 0n, ...CLASSIC });
    await expect(lost).rejects.toMatchObject({ code: 14 });
    await double.gate.open();
    expect(revisions(await listed(client.readStream('tally-1')))).toStrictEqual([0n]);
  });
});
