import { NO_STREAM, type EventStore, type RecordedEvent, type StreamName } from '#libs/kernel';
import { newEvent, newEvents } from '#libs/testing';
import { inServer, opened, until } from './spec/opened.ts';

const streamOf = (n: number) => `placement-${n}` as StreamName;
const proposed = (id: number) => ({
  id: newEvent(id).id,
  type: 'Other',
  isJson: true,
  data: Buffer.from('{}'),
  metadata: Buffer.from('{}'),
});

/** A consumer that notes what comes, until it is told to end. */
function consumer(store: EventStore, after = -1) {
  const [seen, ending] = [
    { events: [] as RecordedEvent[], position: after, live: false, failed: '' },
    new AbortController(),
  ];
  const done = (async () => {
    try {
      for await (const { events, position, live } of store.follow({ after, signal: ending.signal })) {
        seen.events.push(...events);
        Object.assign(seen, { position, live });
      }
    } catch (error) {
      seen.failed = (error as Error).message;
    }
  })();
  const end = async () => {
    ending.abort();
    await done;
  };
  return { seen, end };
}

const write = async (store: EventStore, from: number, count: number) => {
  for (let n = from; n < from + count; n += 1) await store.append(streamOf(n), NO_STREAM, [newEvent(n)]);
};
const idsOf = (events: readonly { id: string }[]) => events.map(({ id }) => id);

describe('A consumer that follows the log', () => {
  it('loses and doubles nothing, however often its subscription is dropped as too slow', async () => {
    const { server, store, troubles } = await opened();
    server.subscriptions.dropEvery(7);
    const { seen, end } = consumer(store);
    await write(store, 1, 100);
    await until(() => seen.events.length >= 100);
    await end();
    expect(idsOf(seen.events)).toStrictEqual(idsOf(newEvents(100)));
    expect(troubles.filter((trouble) => trouble === 'too-slow').length).toBeGreaterThan(3);
  });

  it('goes on from where it stood when the server is lost and back', async () => {
    const { server, store } = await opened({ following: 60_000, command: 30_000 });
    const { seen, end } = consumer(store);
    await write(store, 1, 10);
    await until(() => seen.events.length === 10);
    await server.gate.shut();
    await server.gate.open();
    await write(store, 11, 10);
    await until(() => seen.events.length >= 20);
    await end();
    expect(idsOf(seen.events)).toStrictEqual(idsOf(newEvents(20)));
  });

  it('is not deceived by a silent subscription: the log itself is asked', async () => {
    const { server, store, troubles } = await opened();
    const { seen, end } = consumer(store);
    await until(() => seen.live);
    server.subscriptions.silence();
    await write(store, 1, 3);
    await until(() => troubles.includes('silent'));
    server.subscriptions.speak();
    await until(() => seen.events.length >= 3);
    await end();
    expect(idsOf(seen.events)).toStrictEqual(idsOf(newEvents(3)));
  });

  it('stands behind no event that it has not had, though checkpoints run ahead', async () => {
    const { server, store } = await opened();
    await write(store, 1, 200);
    server.subscriptions.checkpointEvery(1);
    const positions = new Map<string, number>();
    let had = 0;
    for await (const { events, position, live } of store.follow()) {
      for (const event of events) positions.set(event.id, event.position);
      had += events.length;
      const last = events.at(-1)?.position ?? position;
      expect(position).toBeGreaterThanOrEqual(last);
      if (!live) expect(position).toBe(last);
      if (had >= 200) break;
    }
    expect([...positions.keys()]).toStrictEqual(idsOf(newEvents(200)));
  });

  it('goes on from any position it was told without missing the event behind it', async () => {
    const { server, store } = await opened();
    for (let n = 1; n <= 40; n += 1) server.log.append('shop-1', 'any', [proposed(n)]);
    const first = consumer(store);
    await until(() => first.seen.live);
    await first.end();
    await write(store, 1, 1);
    const second = consumer(store, first.seen.position);
    await until(() => second.seen.events.length === 1);
    await second.end();
  });

  it('moves on behind what others write, though nothing of ours is among it', async () => {
    const { server, store } = await opened();
    const { seen, end } = consumer(store);
    await until(() => seen.live);
    server.log.append('shop-1', 'any', [proposed(1)]);
    server.log.append('$system-2', 'any', [proposed(2)]);
    const head = await store.head();
    await until(() => seen.position === head);
    await end();
    expect(seen.events).toStrictEqual([]);
  });

  it('is disturbed by nothing else in the database', async () => {
    const { server, store } = await opened();
    const link = { ...proposed(5), type: '$>', isJson: false, data: Buffer.from(`0@${inServer('placement-1')}`) };
    await write(store, 1, 1);
    server.log.append('spec2.placement-1', 'any', [proposed(2)]);
    server.log.append('$ce-spec.placement', 'any', [link]);
    server.log.append(inServer('links-1'), 'any', [{ ...link, id: newEvent(6).id }]);
    server.log.softDelete('spec2.placement-1', 'any');
    server.log.append('gone-1', 'any', [proposed(7)]);
    server.log.tombstone('gone-1', 'any');
    await write(store, 8, 1);
    const events = (await Array.fromAsync(store.readAll())).flatMap((batch) => batch.events);
    expect(idsOf(events)).toStrictEqual([newEvent(1).id, newEvent(8).id]);
  });

  it('does not even look at what others wrote before the log began', async () => {
    const { server, store } = await opened();
    const looked: bigint[] = [];
    const indexAt = server.log.indexAt.bind(server.log);
    server.log.indexAt = (position) => {
      looked.push(position);
      return indexAt(position);
    };
    await write(store, 1, 2);
    expect((await Array.fromAsync(store.readAll())).flatMap(({ events }) => events)).toHaveLength(2);
    const begins = server.log.stream(inServer('log'))?.[0]?.position ?? 0n;
    expect(looked.filter((position) => position < begins)).toStrictEqual([]);
  });

  it('is told aloud that the log ends before its position, and reads nothing below it', async () => {
    const { server, store, troubles } = await opened();
    await write(store, 1, 5);
    const { seen, end } = consumer(store);
    await until(() => seen.events.length === 5);
    server.restoreBackup(BigInt(seen.events[2]?.position ?? 0));
    await until(() => seen.failed !== '');
    expect(seen.failed).toContain('was restored, or is another one');
    expect(troubles.join()).toContain(`before position ${seen.position}`);
    await end();
  });

  it('leaves no call behind, whether it breaks off, is ended, or its store is closed', async () => {
    const { server, store } = await opened();
    await write(store, 1, 3);
    for await (const { events } of store.follow()) if (events.length > 0) break;
    for await (const { events } of store.readAll()) if (events.length > 0) break;
    const { seen, end } = consumer(store);
    await until(() => seen.live);
    await end();
    const waiting = consumer(store);
    await until(() => waiting.seen.live);
    await store.close();
    await until(() => waiting.seen.failed === 'The event store is closed');
    await until(() => server.subscriptions.size === 0);
  });
});
