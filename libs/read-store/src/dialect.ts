import type { ColumnKind } from './table.ts';

/** The SQL that a read database speaks. */
export type Dialect = 'sqlite' | 'postgres';

/** The types of columns. SQLite's are made up: the driver reads them back to decode what it stores as text or number. */
export const COLUMN_TYPES: Readonly<Record<Dialect, Readonly<Record<ColumnKind, string>>>> = {
  sqlite: { text: 'text', integer: 'integer', real: 'real', boolean: 'boolean', json: 'jsontext' },
  // Collation C sorts by bytes, as SQLite does, so that both answer a query in the same order.
  postgres: { text: 'text collate "C"', integer: 'int8', real: 'float8', boolean: 'boolean', json: 'json' },
};

/** The types under which PostgreSQL unpacks rows that arrive as one JSON parameter. */
export const UNPACKED_TYPES: Readonly<Record<ColumnKind, string>> = { ...COLUMN_TYPES.postgres, text: 'text' };

/** Statements number their parameters `?` here; PostgreSQL wants `$1`. */
export const numbered = (sql: string): string => {
  let count = 0;
  return sql.replaceAll('?', () => `$${++count}`);
};

/** The database's own time, in seconds. */
export const NOW: Readonly<Record<Dialect, string>> = {
  sqlite: "unixepoch('subsec')",
  postgres: 'extract(epoch from clock_timestamp())::float8',
};

/** The names of tables that are `like` a pattern. */
export const TABLES_LIKE: Readonly<Record<Dialect, string>> = {
  sqlite: "select name from sqlite_schema where type = 'table' and name like ? escape '!'",
  postgres:
    "select tablename as name from pg_tables where schemaname = current_schema() and tablename like ? escape '!'",
};
