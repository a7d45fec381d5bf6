import type { DatabaseSync } from 'node:sqlite';
import { pragma, schemaVersion } from './log-schema.ts';
import type { Inspection } from './protocol.ts';

const NAMES = ['off', 'normal', 'full', 'extra'] as const;

/** Asks the live connection itself, not what it was once told. */
export const inspect = (
  db: DatabaseSync,
  done: Readonly<{ commits: number; appends: number }> | undefined,
): Inspection => ({
  journalMode: pragma(db, 'journal_mode'),
  synchronous: NAMES[pragma<number>(db, 'synchronous')] ?? 'off',
  schemaVersion: schemaVersion(db),
  commits: done?.commits ?? 0,
  appends: done?.appends ?? 0,
});
