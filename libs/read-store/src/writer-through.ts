import type { Passage } from './passage.ts';
import { SqliteHere } from './sqlite/sqlite-here.ts';
import { SqliteWriter } from './sqlite/sqlite-writer.ts';
import type { Writer } from './writer.ts';

/**
 * A writer of this thread's own, beside those of others. SQLite is written in this very thread, which waits for it;
 * PostgreSQL's driver is loaded where that is asked for.
 */
export async function writerThrough(passage: Passage): Promise<Writer> {
  if ('file' in passage) return new SqliteWriter(passage.file, new SqliteHere(passage.file));
  return (await import('./postgres/open-postgres.ts')).postgresWriter(passage.place);
}
