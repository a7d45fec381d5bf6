import type { DatabaseSync } from 'node:sqlite';
import { LogFailure } from './log-failure.ts';

/** The schema, step by step; what stands here has been written to somebody's disk, so it only ever grows at the end. */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE logs (number INTEGER PRIMARY KEY, namespace TEXT NOT NULL UNIQUE) STRICT;
   CREATE TABLE events (
     position INTEGER PRIMARY KEY,
     log INTEGER NOT NULL,
     stream TEXT NOT NULL,
     revision INTEGER NOT NULL,
     id TEXT NOT NULL,
     type TEXT NOT NULL,
     data TEXT NOT NULL,
     metadata TEXT NOT NULL,
     stored_at TEXT NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX events_by_stream ON events (stream, log, revision);
   CREATE UNIQUE INDEX events_by_id ON events (id, log);`,
  `CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;
   CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;`,
];

/** The schema's version as the file has it. */
export const schemaVersion = (db: DatabaseSync): number => pragma(db, 'user_version');

/** Reads one pragma's value from the live connection. */
export const pragma = <T>(db: DatabaseSync, name: string): T =>
  Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0] as T;

/** Brings an older file forward, all steps or none; refuses a newer one. */
export function migrate(db: DatabaseSync): void {
  const version = knownVersion(db);
  if (version === MIGRATIONS.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const step of MIGRATIONS.slice(version)) db.exec(step);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** Who only reads cannot bring a file forward: it must be as this version writes it. */
export function requireCurrent(db: DatabaseSync): void {
  if (knownVersion(db) === MIGRATIONS.length) return;
  throw new LogFailure({ code: 'unavailable', message: 'The log has an older schema: let the service open it once' });
}

function knownVersion(db: DatabaseSync): number {
  const version = schemaVersion(db);
  if (version <= MIGRATIONS.length) return version;
  const message = `The log has schema version ${version}; this program knows ${MIGRATIONS.length}`;
  throw new LogFailure({ code: 'newer-schema', message });
}
