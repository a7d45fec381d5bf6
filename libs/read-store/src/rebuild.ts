import { BEGINNING, type EventStore, type Position } from '#libs/kernel';
import { again } from './again.ts';
import { storedMark, type Mark } from './checkpoints.ts';
import { prefetched } from './prefetched.ts';
import type { Projection } from './projection.ts';
import type { WrittenDb } from './read-db.ts';
import { isUnavailable } from './read-db-unavailable.ts';
import { ShadowTables } from './shadow-tables.ts';
import { StaleCheckpoint } from './writer.ts';

/** What a rebuild works with. `pausedFor` runs the swap while no live runner of this process writes. */
export type RebuildOptions = Readonly<{
  db: WrittenDb;
  store: EventStore;
  projection: Projection;
  /** That of the lease under which it is rebuilt; without one, it is rebuilt beside whoever holds the lease. */
  fence?: number | undefined;
  pausedFor: (swap: () => Promise<Mark>) => Promise<void>;
  /** Breaks it off behind the page under way, with its reason; what is being swapped is swapped. */
  signal?: AbortSignal;
  /** The most rows held in memory at a time, over all tables. */
  mostRows?: number;
  /** Told of each page: how many events were folded, in how many seconds. */
  poured?: (events: number, seconds: number) => void;
}>;

/** A quarter of a million small rows are some 100 MB; above that, rows go to the table and are loaded when touched. */
const MOST_ROWS = 100_000;

/**
 * Builds the projection's tables anew from the beginning of the log, beside the live ones, and swaps them in together with
 * their checkpoint. Reads, and the live runner, go on until the swap.
 */
export async function rebuild(options: RebuildOptions): Promise<void> {
  const { db, store, projection, pausedFor, fence, mostRows = MOST_ROWS, poured = () => {}, signal } = options;
  const before = await storedMark(db, projection.name);
  const generation = (before?.generation ?? 0) + 1;
  const shadow = new ShadowTables(db, projection, { generation, mostRows, fence });
  const mark = {
    version: projection.version,
    generation,
    logId: await store.logId(),
    fence: fence ?? before?.fence ?? 0,
  };
  await shadow.create();
  let position = await pour({ store, shadow, poured, signal }, BEGINNING);
  await shadow.index();
  signal?.throwIfAborted();
  const swap = async (): Promise<Mark> => {
    position = await pour({ store, shadow, poured }, position);
    await shadow.swap({ ...mark, position });
    return { ...mark, position };
  };
  const worthIt = async (error: unknown) =>
    signal?.aborted !== true && (isLockTimeout(error) || (await isOvertaken(error, options, generation)));
  await pausedFor(() => again(swap, { ...SWAPS, worthIt }));
  await shadow.clear();
}

/** Queries that take long, or a holder that gets ahead meanwhile, are waited for. */
const SWAPS = { attempts: 50, withinMs: 60_000 };

const isLockTimeout = (error: unknown): boolean => isUnavailable(error, 'busy') && error.code === '55P03';

/** Beside the holder of the lease, who went on meanwhile; where somebody else made the tables anew, it is over. */
const isOvertaken = async (error: unknown, { db, projection, fence }: RebuildOptions, generation: number) =>
  fence === undefined &&
  error instanceof StaleCheckpoint &&
  (await storedMark(db, projection.name))?.generation === generation - 1;

type Pouring = Pick<Required<RebuildOptions>, 'store' | 'poured'> &
  Readonly<{ shadow: ShadowTables; signal?: AbortSignal | undefined }>;

async function pour({ store, shadow, poured, signal }: Pouring, after: Position): Promise<Position> {
  let [reached, since] = [after, performance.now()];
  for await (const { events, position } of prefetched(store.readAll({ after }))) {
    signal?.throwIfAborted();
    await shadow.fold(events);
    reached = position;
    const now = performance.now();
    poured(events.length, (now - since) / 1000);
    since = now;
  }
  return reached;
}

/**
 * Rebuilds a projection beside whoever runs it, who goes on from the new checkpoint. Rejects with StaleCheckpoint where
 * somebody else made the tables anew meanwhile.
 */
export const rebuildProjection = (options: Omit<RebuildOptions, 'pausedFor' | 'fence'>): Promise<void> =>
  options.db.writer.exclusively(options.projection.name, () =>
    rebuild({ ...options, pausedFor: async (swap) => void (await swap()) }),
  );

/** Empty tables for a projection that has none it may show, with a checkpoint at the beginning. */
export async function reset(options: Omit<RebuildOptions, 'pausedFor'> & Readonly<{ fence: number }>): Promise<Mark> {
  const { db, store, projection, fence } = options;
  const generation = ((await storedMark(db, projection.name))?.generation ?? 0) + 1;
  const shadow = new ShadowTables(db, projection, { generation, mostRows: 0, fence });
  const mark = { version: projection.version, generation, fence, logId: await store.logId(), position: BEGINNING };
  await shadow.create();
  await shadow.index();
  await shadow.swap(mark);
  return mark;
}
