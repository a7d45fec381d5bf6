import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '#libs/kernel';
import { openReadDb, startProjections } from '#libs/read-store';
import { contend } from '../racing/contestant.ts';
import { attendance, type AttendanceRow } from '../rebuild/tables.ts';
import { now, placementIdOf } from '../workload/absences.ts';
import { commandsOver } from '../workload/command-bus.ts';
import { openLog } from '../workload/product.ts';
import { paced } from './paced.ts';
import { EVERY_MS, overAndOver, type ServingSettings, type Spell, type Waits } from './settings.ts';

const CAUGHT_UP_MS = 60_000;

class SystemClock extends Clock {
  now = now;
}

/** One process that does all: it takes commands, answers reads, follows the log, and builds its read model anew. */
await contend<ServingSettings, Spell, Waits>(async ({ directory, streams, databaseUrl: url }) => {
  const store = await openLog(directory, streams);
  const db = await openReadDb(url === undefined ? { directory } : { url });
  const { command, close } = await commandsOver(store, streams);
  const apart = { program: new URL('./building.main', import.meta.url), log: directory };
  const ground = { db, store, clock: new SystemClock(), report: () => undefined, apart };
  const host = await startProjections({ ...ground, projections: [attendance], alone: true });
  await host.positions.reached(attendance.name, await store.head(), CAUGHT_UP_MS);
  let asked = 0;
  const read = async (): Promise<void> => {
    const placement = placementIdOf((asked += 1) % streams);
    const query = db.query<{ bench_attendance: AttendanceRow }>().selectFrom('bench_attendance').selectAll();
    await query.where('placement_id', '=', placement).executeTakeFirstOrThrow();
  };
  const run = async ({ milliseconds, rebuilding }: Spell): Promise<Waits> => {
    const [end, over] = [performance.now() + milliseconds, new AbortController()];
    const coming = [paced(EVERY_MS, over.signal, command), paced(EVERY_MS, over.signal, read)] as const;
    const rebuilds = rebuilding ? await overAndOver(milliseconds, () => host.rebuild(attendance.name)) : 0;
    await pause(Math.max(0, end - performance.now()));
    over.abort();
    const [commands, reads] = await Promise.all(coming);
    return { commands, reads, rebuilds };
  };
  const endAll = async (): Promise<void> => {
    await host.stop();
    await close();
    await db.close();
    await store.close();
  };
  return { ready: await store.head(), run, close: endAll };
});
