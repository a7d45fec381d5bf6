import { BEGINNING, type Batch, type EventStore, type Position } from '#libs/kernel';
import { storedMark, type Mark } from './checkpoints.ts';
import { prefetched } from './prefetched.ts';
import type { Projection } from './projection.ts';
import type { ReadDb } from './read-db.ts';
import { ShadowTables } from './shadow-tables.ts';

/** What a rebuild works with. `pausedFor` runs the swap while no live runner of this process writes. */
export type RebuildOptions = Readonly<{
  db: ReadDb;
  store: EventStore;
  projection: Projection;
  pausedFor: (swap: () => Promise<Mark>) => Promise<void>;
  /** The most rows held in memory at a time, over all tables. */
  mostRows?: number;
  /** Told of each page: how many events were folded, in how many seconds. */
  poured?: (events: number, seconds: number) => void;
}>;

/** Events read at a time: a page is parsed in one go on the event loop, and requests wait for it. */
const PAGE = 250;

/** A quarter of a million small rows are some 100 MB; above that, rows go to the table and are loaded when touched. */
const MOST_ROWS = 100_000;

/**
 * Builds the projection's tables anew from the beginning of the log, beside the live ones, and swaps them in together with
 * their checkpoint. Reads, and the live runner, go on until the swap.
 */
export async function rebuild(options: RebuildOptions): Promise<void> {
  const { db, store, projection, pausedFor, mostRows = MOST_ROWS, poured = () => {} } = options;
  const generation = ((await storedMark(db, projection.name))?.generation ?? 0) + 1;
  const shadow = new ShadowTables(db, projection, { generation, mostRows });
  const logId = await store.logId();
  await shadow.create();
  const reached = await pour({ store, shadow, poured }, BEGINNING);
  await shadow.index();
  await pausedFor(async () => {
    const position = await pour({ store, shadow, poured }, reached);
    const mark = { version: projection.version, generation, logId, position };
    await shadow.swap(mark);
    return mark;
  });
}

type Pouring = Readonly<{ store: EventStore; shadow: ShadowTables; poured: (events: number, seconds: number) => void }>;

async function pour({ store, shadow, poured }: Pouring, after: Position): Promise<Position> {
  let [reached, since] = [after, performance.now()];
  for await (const { events, position } of prefetched(shortPages(store, after))) {
    await shadow.fold(events);
    reached = position;
    const now = performance.now();
    poured(events.length, (now - since) / 1000);
    since = now;
  }
  return reached;
}

async function* shortPages(store: EventStore, after: Position): AsyncGenerator<Batch, void, undefined> {
  for (let [from, live] = [after, false]; !live;) {
    live = true;
    for await (const batch of store.readAll({ after: from, limit: PAGE })) {
      ({ position: from, live } = batch);
      yield batch;
    }
  }
}

/** Rebuilds a projection that no runner of this process follows with; one elsewhere goes on from the new checkpoint. */
export const rebuildProjection = (options: Omit<RebuildOptions, 'pausedFor'>): Promise<void> =>
  options.db.writer.exclusively(options.projection.name, () =>
    rebuild({ ...options, pausedFor: async (swap) => void (await swap()) }),
  );

/** Empty tables for a projection that has none it may show, with a checkpoint at the beginning. */
export async function reset({ db, store, projection }: Omit<RebuildOptions, 'pausedFor'>): Promise<Mark> {
  const generation = ((await storedMark(db, projection.name))?.generation ?? 0) + 1;
  const shadow = new ShadowTables(db, projection, { generation, mostRows: 0 });
  const mark = { version: projection.version, generation, logId: await store.logId(), position: BEGINNING };
  await shadow.create();
  await shadow.index();
  await shadow.swap(mark);
  return mark;
}
