import { EventLedger, type EmbeddedEventStore } from '#libs/event-store';
import type { Clock, RecordedEvent, StreamName } from '#libs/kernel';
import { openReadDb, startProjections, type Projection, type ProjectionHost, type ReadDb } from '#libs/read-store';
import { frozenClock } from './frozen-clock.ts';
import { openTestStore } from './open-test-store.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const silent = (): void => undefined;
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A real log with read models that follow it, in a directory of the test's own; closed when the test is over. */
export type TestGround = Readonly<{
  directory: string;
  clock: Clock;
  store: EmbeddedEventStore;
  db: ReadDb;
  host: ProjectionHost;
  /** The write side over a client of the log with a memory of its own, as another process has. */
  client: (store?: EmbeddedEventStore) => EventLedger;
  /** Every event of the log, in order. */
  events: () => Promise<readonly RecordedEvent[]>;
  /** What stands on a stream from a revision on, without what only the log knows. */
  standing: (stream: StreamName, from?: number) => Promise<readonly Pick<RecordedEvent, 'type' | 'data'>[]>;
}>;

/** Opens them, empty. */
export async function openTestGround(projections: readonly Projection[]): Promise<TestGround> {
  const [directory, clock] = [temporaryDirectory(), frozenClock()];
  const store = await openTestStore(directory);
  const db = await openReadDb({ directory }, silent);
  closing.push(() => db.close());
  const host = await startProjections({ projections, db, store, report: silent, clock });
  closing.push(() => host.stop());
  const client = (of = store) => new EventLedger({ store: of, clock, digestKey: Buffer.alloc(32, 8) });
  const events = async () => (await Array.fromAsync(store.readAll())).flatMap((batch) => batch.events);
  const standing = async (stream: StreamName, from = 0) =>
    (await Array.fromAsync(store.readStream(stream, { from }))).flat().map(({ type, data }) => ({ type, data }));
  return { directory, clock, store, db, host, client, events, standing };
}
