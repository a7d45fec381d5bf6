import { openPostgres, type PostgresPlace } from './postgres/open-postgres.ts';
import type { ReadDb } from './read-db.ts';
import type { Report } from './report.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

/** Where the read models live: a directory for SQLite's file, or the URL of a PostgreSQL database. */
export type ReadDbPlace = Readonly<{ directory: string }> | PostgresPlace;

const warn: Report = (line) => process.emitWarning(line);

/** Opens the read database and brings its own tables up to date. A SQLite file that does not open is replaced, aloud. */
export const openReadDb = (place: ReadDbPlace, report: Report = warn): Promise<ReadDb> =>
  'url' in place ? openPostgres(place, report) : openSqlite(place.directory, report);
