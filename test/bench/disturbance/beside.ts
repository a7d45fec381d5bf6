import { openEmbedded } from '#libs/event-store';
import { openReadDb, rebuildProjection, standBehind } from '#libs/read-store';
import { contend } from '../racing/contestant.ts';
import { attendance } from '../rebuild/tables.ts';
import { overAndOver, type ServingSettings, type Spell } from './settings.ts';

/** A process beside the one that serves, as an operator's `ledger rebuild` is: it reads the log, and writes the read database. */
await contend<ServingSettings, Spell, number>(async ({ directory, databaseUrl: url }) => {
  standBehind(0);
  const store = await openEmbedded({ directory, readOnly: true });
  const db = await openReadDb(url === undefined ? { directory } : { url });
  const run = ({ milliseconds }: Spell): Promise<number> =>
    overAndOver(milliseconds, () => rebuildProjection({ db, store, projection: attendance }));
  const close = async (): Promise<void> => {
    await db.close();
    await store.close();
  };
  return { ready: await store.head(), run, close };
});
