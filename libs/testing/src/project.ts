import type { RecordedEvent } from '#libs/kernel';
import { prepare, rebuildProjection, type Projection, type ReadDb } from '#libs/read-store';
import { FixedLog } from './fixed-log.ts';

const silent = (): void => undefined;

/** Every row of the projection's tables, in the order of their keys. */
export async function rowsOf({ folds }: Projection, db: ReadDb): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = new Map(folds.map(({ table }) => [table.name, table]));
  const read = async ({ name, key }: Projection['folds'][number]['table']) => {
    const all = db.query<Record<string, Record<string, unknown>>>().selectFrom(name).selectAll();
    const ordered = key.reduce((query, column) => query.orderBy(column), all);
    return [name, await ordered.execute()] as const;
  };
  return Object.fromEntries(await Promise.all(Array.from(tables.values(), read)));
}

/**
 * Delivers the log to a projection as its subscription does, every event twice, in batches that overlap, and shows that a
 * rebuild leads to the same rows. Hands back the database, to be asked through the queries.
 */
export async function project(projection: Projection, events: readonly RecordedEvent[], db: ReadDb): Promise<ReadDb> {
  const store = new FixedLog(events);
  const runner = await prepare({ db, store, report: silent }, projection);
  const half = Math.ceil(events.length / 2);
  const deliveries = [...events.slice(0, half).map((event) => [event]), events.slice(0, half), events, events];
  for (const delivered of deliveries) {
    await runner.apply({ events: delivered, position: delivered.at(-1)?.position ?? runner.position });
  }
  const followed = await rowsOf(projection, db);
  await rebuildProjection({ db, store, projection });
  expect(await rowsOf(projection, db)).toStrictEqual(followed);
  return db;
}
