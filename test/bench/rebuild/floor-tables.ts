/** The tables that a floor pours its rows into: the same on both databases. */
export const NEXT = `
  DROP TABLE IF EXISTS absence_next; DROP TABLE IF EXISTS attendance_next;
  CREATE TABLE absence_next (absence_id TEXT NOT NULL, placement_id TEXT NOT NULL, date TEXT NOT NULL,
    session TEXT NOT NULL, reason TEXT NOT NULL, delay_minutes INTEGER NOT NULL, recorded_at TEXT NOT NULL);
  CREATE TABLE attendance_next (placement_id TEXT NOT NULL, reported INTEGER NOT NULL, first_on TEXT NOT NULL,
    last_on TEXT NOT NULL, last_reason TEXT NOT NULL, revision INTEGER NOT NULL);`;

/** Indexes come last; each run's have names of their own, since the run before it is still there. */
export const swapIn = (run: number): string => `
  CREATE UNIQUE INDEX absence_key_${run} ON absence_next (absence_id);
  CREATE INDEX absence_by_day_${run} ON absence_next (placement_id, date);
  CREATE UNIQUE INDEX attendance_key_${run} ON attendance_next (placement_id);
  BEGIN; DROP TABLE IF EXISTS bench_absence; DROP TABLE IF EXISTS bench_attendance;
  ALTER TABLE absence_next RENAME TO bench_absence; ALTER TABLE attendance_next RENAME TO bench_attendance; COMMIT`;
