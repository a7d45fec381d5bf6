import { BEGINNING, NO_STREAM, StoreClosed, type Batch, type StreamName } from '#libs/kernel';
import { newEvents, temporaryDirectory } from '#libs/testing';
import type { EmbeddedEventStore } from './embedded-event-store.ts';
import { openEmbedded } from './open-embedded.ts';

const STREAM = 'placement-1' as StreamName;
const EVENTS = 2_600;

describe('A reading of the whole embedded log', () => {
  let store: EmbeddedEventStore;
  const read = (after = BEGINNING): Promise<Batch[]> => Array.fromAsync(store.readAll({ after }));
  const revisionsOf = (batches: readonly Batch[]) =>
    batches.flatMap(({ events }) => events.map(({ revision }) => revision));

  beforeAll(async () => {
    store = await openEmbedded({ directory: temporaryDirectory() });
    await store.append(STREAM, NO_STREAM, newEvents(EVENTS));
  });

  afterAll(() => store.close());

  it('comes in batches that are quickly parsed, in order and whole', async () => {
    const batches = await read();
    expect(Math.max(...batches.map(({ events }) => events.length))).toBe(250);
    expect(revisionsOf(batches)).toStrictEqual(Array.from({ length: EVENTS }, (_, revision) => revision));
    expect(batches.map(({ live }) => live)).toStrictEqual([...batches.slice(1).map(() => false), true]);
  });

  it('can be gone on with behind any batch', async () => {
    const batches = await read();
    for (const [index, { position }] of batches.entries()) {
      expect(revisionsOf(await read(position))).toStrictEqual(revisionsOf(batches.slice(index + 1)));
    }
  });

  it('ends at a limit within what was read ahead', async () => {
    const batches = await Array.fromAsync(store.readAll({ limit: 1_260 }));
    expect(revisionsOf(batches)).toStrictEqual(Array.from({ length: 1_260 }, (_, revision) => revision));
  });

  it('is over when its log is closed, whatever was read ahead', async () => {
    const directory = temporaryDirectory();
    const closing = await openEmbedded({ directory });
    await closing.append(STREAM, NO_STREAM, newEvents(EVENTS));
    const reading = closing.readAll();
    await reading.next();
    await closing.close();
    await expect(reading.next()).rejects.toBeInstanceOf(StoreClosed);
  });
});
