/** One row as a projection folds it. */
export type Row = Readonly<Record<string, unknown>>;

/** The values of a table's key, in the order in which its definition names them. */
export type Key = readonly (string | number)[];

/** What a column may hold; a trailing `?` says that it may be null. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json';
export type Column = ColumnKind | `${ColumnKind}?`;

type KindFor<T> = [T] extends [boolean]
  ? 'boolean'
  : [T] extends [string]
    ? 'text'
    : [T] extends [number]
      ? 'integer' | 'real'
      : 'json';

/** The columns that can hold a field: a nullable field needs a nullable column, objects and lists need `json`. */
export type ColumnFor<T> = null extends T ? `${KindFor<NonNullable<T>>}?` : KindFor<T>;

type NameIn<R> = keyof R & string;

/** How a read model's table is made: same text for both dialects, indexes beside the unique one over the key. */
export type TableShape<R> = Readonly<{
  columns: { readonly [Name in NameIn<R>]: ColumnFor<R[Name]> };
  key: readonly NameIn<R>[];
  indexes?: readonly (readonly NameIn<R>[])[];
}>;

/** A read model's table. `R` is only there for the compiler: it ties steps and queries to the columns. */
export type Table<R = Row> = Readonly<{
  name: string;
  columns: ReadonlyMap<string, Column>;
  key: readonly string[];
  indexes: readonly (readonly string[])[];
  row?: R;
}>;

/** The row that a table holds. */
export type RowOf<T extends Table<unknown>> = NonNullable<T['row']>;

/** PostgreSQL cuts identifiers at 63 bytes, and ours get a generation and a column behind them. */
const NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** Defines a read model's table. Throws a TypeError at start where a name cannot be one or the key is missing. */
export function table<R extends { [Name in keyof R]: unknown }>(name: string, shape: TableShape<R>): Table<R> {
  const columns = new Map<string, Column>(Object.entries<Column>(shape.columns));
  const { key, indexes = [] } = shape;
  for (const word of [name, ...columns.keys()]) if (!NAME.test(word)) throw new TypeError(`${word} cannot be a name`);
  for (const word of [key, ...indexes].flat()) if (!columns.has(word)) throw new TypeError(`${name} has no ${word}`);
  if (key.length === 0) throw new TypeError(`${name} has no key`);
  return { name, columns, key, indexes };
}

/** The same table under another name: where a rebuild puts its rows until they are swapped in. */
export const named = (table: Table, name: string): Table => ({ ...table, name });

/** A column's kind, and whether it may be null. */
export const kindOf = (column: Column): ColumnKind => column.replace('?', '') as ColumnKind;
export const isNullable = (column: Column): boolean => column.endsWith('?');
