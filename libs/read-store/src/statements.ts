import { COLUMN_TYPES, UNPACKED_TYPES, type Dialect } from './dialect.ts';
import { isNullable, kindOf, type Table } from './table.ts';

const quoted = (name: string): string => `"${name}"`;
const list = (names: Iterable<string>): string => Array.from(names, quoted).join(', ');
const matching = (names: readonly string[], match: (name: string) => string): string => names.map(match).join(' and ');

/** A table without any index, so that rows can be poured in. */
export function createTable(dialect: Dialect, { name, columns }: Table): string {
  const definitions = Array.from(columns, ([column, kind]) => {
    const nullability = isNullable(kind) ? '' : ' not null';
    return `${quoted(column)} ${COLUMN_TYPES[dialect][kindOf(kind)]}${nullability}`;
  });
  return `create table ${quoted(name)} (${definitions.join(', ')})`;
}

export const dropTable = ({ name }: Table): string => `drop table if exists ${quoted(name)}`;

export const renameTable = (from: Table, to: Table): string =>
  `alter table ${quoted(from.name)} rename to ${quoted(to.name)}`;

/** The unique index over the key. A table's generation is in its indexes' names, which a swap leaves as they are. */
export const createKey = ({ name, key }: Table, generation: string): string =>
  `create unique index ${quoted(`${generation}_key`)} on ${quoted(name)} (${list(key)})`;

export const createIndexes = ({ name, indexes }: Table, generation: string): readonly string[] =>
  indexes.map(
    (columns, index) => `create index ${quoted(`${generation}_${index}`)} on ${quoted(name)} (${list(columns)})`,
  );

const onConflict = ({ key, columns }: Table): string => {
  const rest = [...columns.keys()].filter((column) => !key.includes(column));
  const update = rest.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ');
  return ` on conflict (${list(key)}) do ${update === '' ? 'nothing' : `update set ${update}`}`;
};

/**
 * PostgreSQL plans by statistics that a table just filled does not have yet; SQLite plans well without. Of the columns that
 * rows are looked up by: those of the others are a good part of a rebuild, and come by themselves in time.
 */
export const gatherStatistics = (dialect: Dialect, { name, key, indexes }: Table): readonly string[] =>
  dialect === 'postgres' ? [`analyze ${quoted(name)} (${list(new Set([...key, ...indexes.flat()]))})`] : [];

/** What is done to rows, as SQL; SQLite's binds one row, PostgreSQL's all rows as one JSON parameter. */
export type RowStatements = Readonly<{ insert: string; upsert: string; remove: string; load: string }>;

const forSqlite = (table: Table): RowStatements => {
  const { name, columns, key } = table;
  const places = Array.from(columns, () => '?').join(', ');
  const insert = `insert into ${quoted(name)} (${list(columns.keys())}) values (${places})`;
  const where = matching(key, (column) => `${quoted(column)} = ?`);
  return {
    insert,
    upsert: insert + onConflict(table),
    remove: `delete from ${quoted(name)} where ${where}`,
    load: `select ${list(columns.keys())} from ${quoted(name)} where ${where}`,
  };
};

const unpacked = ({ columns }: Table, names: Iterable<string>): string => {
  const types = Array.from(names, (name) => {
    const column = columns.get(name) ?? 'text';
    return `${quoted(name)} ${UNPACKED_TYPES[kindOf(column)]}`;
  });
  return `json_to_recordset($1::json) as given(${types.join(', ')})`;
};

const forPostgres = (table: Table): RowStatements => {
  const { name, columns, key } = table;
  const all = list(columns.keys());
  const insert = `insert into ${quoted(name)} (${all}) select ${all} from ${unpacked(table, columns.keys())}`;
  const where = matching(key, (column) => `stored.${quoted(column)} = given.${quoted(column)}`);
  const stored = Array.from(columns.keys(), (column) => `stored.${quoted(column)}`).join(', ');
  const keys = unpacked(table, key);
  return {
    insert,
    upsert: `${insert} where true${onConflict(table)}`,
    remove: `delete from ${quoted(name)} stored using ${keys} where ${where}`,
    load: `select ${stored} from ${keys} join ${quoted(name)} stored on ${where}`,
  };
};

const known: Readonly<Record<Dialect, WeakMap<Table, RowStatements>>> = {
  sqlite: new WeakMap(),
  postgres: new WeakMap(),
};

/** The row statements of a table, composed once. */
export function rowStatements(dialect: Dialect, table: Table): RowStatements {
  const found = known[dialect].get(table);
  if (found) return found;
  const made = dialect === 'sqlite' ? forSqlite(table) : forPostgres(table);
  known[dialect].set(table, made);
  return made;
}
