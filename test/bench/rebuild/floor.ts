import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Settings } from '../commands/settings.ts';
import { contend } from '../racing/contestant.ts';
import { BareLog } from '../workload/bare-log.ts';
import { read, type Rows } from './bare-fold.ts';
import { NEXT, swapIn } from './floor-tables.ts';
import { ROWS, rowsText, type Rebuilt } from './settings.ts';

function load(db: DatabaseSync, { absences, attendance }: Rows, run: number): void {
  db.exec(`${NEXT} BEGIN`);
  const absence = db.prepare('INSERT INTO absence_next VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const row of absences) absence.run(...Object.values(row));
  const placement = db.prepare('INSERT INTO attendance_next VALUES (?, ?, ?, ?, ?, ?)');
  for (const row of attendance.values()) placement.run(...Object.values(row));
  db.exec(`COMMIT; ${swapIn(run)}`);
}

/** The least that the same rebuild can cost in one thread: read, parse, fold, load, index, swap, and nothing in between. */
await contend<Settings, object, Rebuilt>(({ directory, streams }) => {
  const log = new BareLog(directory);
  log.fill(streams);
  const db = new DatabaseSync(join(directory, 'read.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000');
  db.exec('PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000');
  let runs = 0;
  const run = (): Rebuilt => {
    const began = performance.now();
    load(db, read(log.db), (runs += 1));
    const milliseconds = performance.now() - began;
    return { events: log.events, milliseconds, rows: rowsText(db.prepare(ROWS).all()) };
  };
  return Promise.resolve({ ready: log.events, run, close: () => db.close() });
});
