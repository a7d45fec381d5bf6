import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_STREAM, streamName, type EventStore } from '#libs/kernel';
import { newEvent, newEvents, openTestStore, temporaryDirectory } from '#libs/testing';
import { backUp } from './back-up.ts';

const stream = streamName('place', 'p-1');
const eventsOf = async (store: EventStore) => (await Array.fromAsync(store.readAll())).flatMap(({ events }) => events);

async function served() {
  const directory = temporaryDirectory();
  const store = await openTestStore(directory);
  await store.append(stream, NO_STREAM, newEvents(3));
  writeFileSync(join(directory, 'digest.key'), 'a key', { mode: 0o600 });
  return { directory, store, to: join(temporaryDirectory(), 'backup') };
}

describe('A backup of a data directory', () => {
  it('is the log and its keys as they were while it was served, under the same log’s id', async () => {
    const { directory, store, to } = await served();
    expect(backUp(directory, to)).toStrictEqual({ events: 4, keys: 1 }); // the log's own first event, too
    await store.append(stream, 2, [newEvent(4)]);
    const restored = await openTestStore(to);
    expect(await eventsOf(restored)).toStrictEqual((await eventsOf(store)).slice(0, 3));
    expect(await restored.logId()).toBe(await store.logId());
    expect(statSync(join(to, 'digest.key')).mode & 0o777).toBe(0o600);
    expect(statSync(to).mode & 0o777).toBe(0o700);
  });

  it('can be served: it goes on where it stands', async () => {
    const { directory, to } = await served();
    mkdirSync(`${to}.part/of-an-attempt-cut-off`, { recursive: true });
    backUp(directory, to);
    const restored = await openTestStore(to);
    await restored.append(stream, 2, [newEvent(5)]);
    expect(await restored.inspect()).toMatchObject({ journalMode: 'wal', synchronous: 'full' });
    expect(await eventsOf(restored)).toHaveLength(4);
  });

  it('takes the place of nothing, and leaves none behind that is not whole', async () => {
    const { directory, to } = await served();
    mkdirSync(to);
    expect(() => backUp(directory, to)).toThrow(expect.objectContaining({ name: 'LogNotUsable' }));
    const nowhere = temporaryDirectory();
    expect(() => backUp(nowhere, `${to}-2`)).toThrow(expect.objectContaining({ name: 'LogNotUsable' }));
    expect(existsSync(`${to}-2`)).toBe(false);
  });
});
