import { sql } from 'kysely';
import { openReadDb, rebuildProjection } from '#libs/read-store';
import { contend } from '../racing/contestant.ts';
import { openLog } from '../workload/product.ts';
import { ROWS, rowsText, type RebuildSettings, type Rebuilt } from './settings.ts';
import { attendance } from './tables.ts';

/** The product's rebuild: read, folded and written in three threads, requests let through in between, swapped in. */
await contend<RebuildSettings, object, Rebuilt>(async ({ directory, streams, databaseUrl: url }) => {
  const store = await openLog(directory, streams);
  const db = await openReadDb(url === undefined ? { directory } : { url });
  const events = await store.head();
  const run = async (): Promise<Rebuilt> => {
    const began = performance.now();
    await rebuildProjection({ db, store, projection: attendance });
    const milliseconds = performance.now() - began;
    const { rows } = await sql.raw(ROWS).execute(db.query());
    return { events, milliseconds, rows: rowsText(rows as object[]) };
  };
  return {
    ready: events,
    run,
    close: async () => {
      await db.close();
      await store.close();
    },
  };
});
