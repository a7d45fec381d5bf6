import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LogFailure, SQLITE_BUSY, sqliteCode } from './log-failure.ts';
import { migrate, pragma, requireCurrent } from './log-schema.ts';
import type { ThreadOptions } from './protocol.ts';

/** The connection to a log, and what keeps other processes out as long as it is open. */
export type LogConnection = Readonly<{ db: DatabaseSync; close: () => void }>;

const LOG = 'log.db';
const LOCK = 'log.lock';
const SYNCHRONOUS_FULL = 2;
/** A reader that opens the file holds it for a moment, a recovering one longer. */
const READER_OPENS_MS = 5_000;

/** Opens a directory's log, to serve it alone or to read it beside whoever serves it. */
export const connect = ({ directory, mode }: ThreadOptions): LogConnection =>
  mode === 'serve' ? connectToServe(directory) : connectToRead(directory);

function connectToServe(directory: string): LogConnection {
  const lock = takeLock(directory);
  try {
    const db = new DatabaseSync(join(directory, LOG), { timeout: READER_OPENS_MS });
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768');
    requireDurable(db);
    migrate(db);
    db.exec('PRAGMA wal_autocheckpoint = 4000');
    return { db, close: () => [db, lock].forEach((file) => file.close()) };
  } catch (error) {
    lock.close();
    throw error;
  }
}

function connectToRead(directory: string): LogConnection {
  const file = join(directory, LOG);
  if (!existsSync(file)) throw new LogFailure({ code: 'unavailable', message: `There is no log in ${directory}` });
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('PRAGMA cache_size = -8192');
  requireCurrent(db);
  return { db, close: () => db.close() };
}

/** SQLite's own lock on a file of its own: the system lets go of it when the process dies, however it dies. */
function takeLock(directory: string): DatabaseSync {
  const lock = new DatabaseSync(join(directory, LOCK));
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (sqliteCode(error) !== SQLITE_BUSY) throw error;
    throw new LogFailure({ code: 'in-use', message: `${directory} is served by another process` });
  }
}

/** A file system or a build that cannot do it answers with another mode, not with an error. */
function requireDurable(db: DatabaseSync): void {
  if (pragma(db, 'journal_mode') === 'wal' && pragma(db, 'synchronous') === SYNCHRONOUS_FULL) return;
  throw new LogFailure({ code: 'not-durable', message: 'SQLite keeps neither WAL nor synchronous=FULL here' });
}
