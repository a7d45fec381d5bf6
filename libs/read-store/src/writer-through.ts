import type { Passage } from './passage.ts';
import { postgresWriter } from './postgres/open-postgres.ts';
import { SqliteHere } from './sqlite/sqlite-here.ts';
import { SqliteWriter } from './sqlite/sqlite-writer.ts';
import type { Writer } from './writer.ts';

/** A writer of this thread's own, beside those of others. SQLite is written in this very thread, which waits for it. */
export const writerThrough = (passage: Passage): Writer =>
  'file' in passage ? new SqliteWriter(passage.file, new SqliteHere(passage.file)) : postgresWriter(passage.place);
