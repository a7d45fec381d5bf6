import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { AbsenceReport } from '#libs/attendance';
import type { EventMetadata } from '#libs/kernel';
import type { Settings } from '../commands/settings.ts';
import { contend } from '../racing/contestant.ts';
import { BareLog } from '../workload/bare-log.ts';
import { ROWS, type Rebuilt } from './settings.ts';
import type { AbsenceRow, AttendanceRow } from './tables.ts';

const PAGE = 1_000;
const NEXT = `
  DROP TABLE IF EXISTS absence_next; DROP TABLE IF EXISTS attendance_next;
  CREATE TABLE absence_next (absence_id TEXT NOT NULL, placement_id TEXT NOT NULL, date TEXT NOT NULL,
    session TEXT NOT NULL, reason TEXT NOT NULL, delay_minutes INTEGER NOT NULL, recorded_at TEXT NOT NULL);
  CREATE TABLE attendance_next (placement_id TEXT NOT NULL, reported INTEGER NOT NULL, first_on TEXT NOT NULL,
    last_on TEXT NOT NULL, last_reason TEXT NOT NULL, revision INTEGER NOT NULL);`;
const swap = (run: number): string => `
  CREATE UNIQUE INDEX absence_key_${run} ON absence_next (absence_id);
  CREATE INDEX absence_by_day_${run} ON absence_next (placement_id, date);
  CREATE UNIQUE INDEX attendance_key_${run} ON attendance_next (placement_id);
  BEGIN; DROP TABLE IF EXISTS bench_absence; DROP TABLE IF EXISTS bench_attendance;
  ALTER TABLE absence_next RENAME TO bench_absence; ALTER TABLE attendance_next RENAME TO bench_attendance; COMMIT`;

type Rows = Readonly<{ absences: AbsenceRow[]; attendance: Map<string, AttendanceRow> }>;

function fold(
  { absences, attendance }: Rows,
  stream: string,
  revision: number,
  data: AbsenceReport,
  { recordedAt }: EventMetadata,
): void {
  const id = stream.slice(stream.indexOf('-') + 1);
  const { absenceId: absence_id, placementId: placement_id, date, session, reason, delayMinutes: delay_minutes } = data;
  absences.push({ absence_id, placement_id, date, session, reason, delay_minutes, recorded_at: recordedAt });
  const row = attendance.get(id);
  attendance.set(id, {
    placement_id: id,
    reported: (row?.reported ?? 0) + 1,
    first_on: row?.first_on ?? date,
    last_on: date,
    last_reason: reason,
    revision,
  });
}

function read(log: DatabaseSync): Rows {
  const page = log.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const rows: Rows = { absences: [], attendance: new Map() };
  for (let position = 0; ;) {
    const events = page.all(position, PAGE);
    for (const { stream, revision, data, metadata } of events) {
      const [told, around] = [JSON.parse(String(data)), JSON.parse(String(metadata))] as [AbsenceReport, EventMetadata];
      fold(rows, String(stream), Number(revision), told, around);
    }
    if (events.length < PAGE) return rows;
    position = Number(events.at(-1)?.['position']);
  }
}

function load(db: DatabaseSync, { absences, attendance }: Rows, run: number): void {
  db.exec(`${NEXT} BEGIN`);
  const absence = db.prepare('INSERT INTO absence_next VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const row of absences) absence.run(...Object.values(row));
  const placement = db.prepare('INSERT INTO attendance_next VALUES (?, ?, ?, ?, ?, ?)');
  for (const row of attendance.values()) placement.run(...Object.values(row));
  db.exec(`COMMIT; ${swap(run)}`);
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
    return { events: log.events, milliseconds, rows: JSON.stringify(db.prepare(ROWS).all()) };
  };
  return Promise.resolve({ ready: log.events, run, close: () => db.close() });
});
