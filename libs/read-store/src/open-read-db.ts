import type { PostgresPlace } from './postgres/postgres-place.ts';
import type { ReadDb } from './read-db.ts';
import type { Report } from './report.ts';

/** Where the read models live: a directory for SQLite's file, or the URL of a PostgreSQL database. */
export type ReadDbPlace = Readonly<{ directory: string }> | PostgresPlace;

const warn: Report = (line) => process.emitWarning(line);

/**
 * Opens the read database and brings its own tables up to date. A SQLite file that does not open is replaced, aloud. Only the
 * driver of the database that is asked for is loaded.
 */
export async function openReadDb(place: ReadDbPlace, report: Report = warn): Promise<ReadDb> {
  if ('url' in place) return (await import('./postgres/open-postgres.ts')).openPostgres(place, report);
  return (await import('./sqlite/open-sqlite.ts')).openSqlite(place.directory, report);
}
