import { firstValueFrom, filter } from 'rxjs';
import type { Batch, ReadAllOptions } from '#libs/kernel';
import {
  describeOnBothDatabases,
  FixedLog,
  frozenClock,
  project,
  rowsOf,
  visitsFrom,
  visitsProjection,
  type VisitTables,
} from '#libs/testing';
import { prepare, rebuildProjection, startProjections, type ReadDb } from './index.ts';

const projection = visitsProjection();
const report = (): void => undefined;
const clock = frozenClock();

/** So many reads fall into the midst of a rebuild. */
const READS = 5;

/** A log of which nobody reads on behind a page while it is held. */
class HeldLog extends FixedLog {
  private held = Promise.resolve();

  /** Holds it, and hands back how to let go. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.held = promise;
    return resolve;
  }

  override async *readAll(options?: ReadAllOptions): AsyncIterable<Batch> {
    for await (const batch of super.readAll(options)) {
      yield batch;
      await this.held;
    }
  }
}

describeOnBothDatabases('A rebuild', (openDb) => {
  const counted = async (db: ReadDb): Promise<number> => {
    const query = db.query<VisitTables>().selectFrom('visit');
    const { count } = await query.select((all) => all.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return count;
  };

  it('leads to the same rows whether they fit into memory or not', async () => {
    const events = visitsFrom(0, 3_000, 700);
    const [db, store] = [await openDb(), new FixedLog(events, 'log-1', 100)];
    await prepare({ db, store, report }, projection);
    await rebuildProjection({ db, store, projection });
    const held = await rowsOf(projection, db);
    await rebuildProjection({ db, store, projection, mostRows: 64 });
    expect(await rowsOf(projection, db)).toStrictEqual(held);
    expect(held['place']).toHaveLength(700);
    expect(held['visit']).toHaveLength(3_000);
  });

  it('goes on while rows are read and events arrive, and loses none', async () => {
    const store = new HeldLog(visitsFrom(0, 2_000, 50), 'log-1', 100);
    const db = await openDb();
    const host = await startProjections({ db, store, projections: [projection], report, clock });
    expect(await host.positions.reached('visits', 1_999, 10_000)).toBe(true);
    const letGo = store.hold();
    const rebuilding = host.rebuild('visits').then(() => 'rebuilt' as const);
    const seen: number[] = [];
    let next = 2_000;
    while ((await Promise.race([rebuilding, counted(db)])) !== 'rebuilt') {
      seen.push(await counted(db));
      if (next < 3_000) store.push(...visitsFrom(next, 10, 50));
      next = Math.min(next + 10, 3_000);
      if (seen.length === READS) letGo();
    }
    const head = await store.head();
    expect(await host.positions.reached('visits', head, 10_000)).toBe(true);
    await host.stop();
    expect(seen.length).toBeGreaterThanOrEqual(READS);
    expect(seen).toStrictEqual(seen.toSorted((a, b) => a - b));
    expect(seen[0]).toBeGreaterThanOrEqual(2_000);
    const fresh = await project(projection, visitsFrom(0, head + 1, 50), await openDb());
    expect(await rowsOf(projection, db)).toStrictEqual(await rowsOf(projection, fresh));
  });

  it('is taken up by a runner of another process', async () => {
    const store = new FixedLog(visitsFrom(0, 20));
    const db = await openDb();
    const host = await startProjections({ db, store, projections: [projection], report, clock });
    await firstValueFrom(host.statuses$.pipe(filter(([status]) => status?.state === 'live')));
    await rebuildProjection({ db, store, projection });
    store.push(...visitsFrom(20, 5));
    expect(await host.positions.reached('visits', 24, 10_000)).toBe(true);
    await host.stop();
    expect(await counted(db)).toBe(25);
  });
});
