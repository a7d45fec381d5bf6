import { hash } from 'node:crypto';
import { table, type Key, type Row, type Table } from '../table.ts';
import type { Write } from '../writer.ts';
import type { Derivation, Derived } from './derivation.ts';

/** A short digest of each row of a subject, by table and key: by which it is known what has changed, without reading it. */
export type Prints = Readonly<Record<string, string>>;

type PrintRow = Readonly<{ subject_id: string; prints: Prints }>;

/** Where a derivation keeps them: most of what is looked at again has not changed, and is not written again. */
export const printTable = ({ name }: Pick<Derivation, 'name'>): Table =>
  table<PrintRow>(`${name}_print`, {
    columns: { subject_id: 'text', prints: 'json' },
    key: ['subject_id'],
  });

/** What is to be written for a subject so that its rows are those that were derived, and no others. */
export type Changes = Readonly<{ subject: string; prints: Prints; writes: readonly Write[] }>;

/** Holds what was derived against what stands. */
export function changesOf({ subject, rows }: Derived, { tables }: Derivation, standing: Prints): Changes {
  const prints: Record<string, string> = {};
  const writes = tables.flatMap((into, index): readonly Write[] => {
    const changed = (rows[index] ?? []).filter((row) => {
      const name = nameOf(index, keyOf(into, row));
      prints[name] = printOf(row);
      return standing[name] !== prints[name];
    });
    return changed.length === 0 ? [] : [{ kind: 'upsert', table: into, rows: changed }];
  });
  const gone = Object.keys(standing).filter((name) => !(name in prints));
  return { subject, prints, writes: [...writes, ...removals(tables, gone)] };
}

const keyOf = ({ key }: Table, row: Row): Key => key.map((column) => row[column] as string | number);
const nameOf = (index: number, key: Key): string => JSON.stringify([index, ...key]);

const LENGTH = 12;
const printOf = (row: Row): string => hash('sha1', JSON.stringify(row), 'base64').slice(0, LENGTH);

const removals = (tables: readonly Table[], names: readonly string[]): readonly Write[] => {
  const keys = names.map((name) => JSON.parse(name) as [number, ...(string | number)[]]);
  return tables.flatMap((into, index): readonly Write[] => {
    const own = keys.filter(([of]) => of === index).map(([, ...key]) => key);
    return own.length === 0 ? [] : [{ kind: 'remove', table: into, keys: own }];
  });
};

/** The same writes, those into one table together. */
export function merged(writes: readonly Write[]): readonly Write[] {
  const groups = Map.groupBy(writes, (write) => (write.kind === 'sql' ? 'sql' : `${write.kind} ${write.table.name}`));
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => together(first, group)));
}

function together(first: Write, group: readonly Write[]): Write {
  if (first.kind === 'sql') return first;
  if (first.kind === 'remove')
    return { ...first, keys: group.flatMap((one) => (one.kind === 'remove' ? one.keys : [])) };
  return { ...first, rows: group.flatMap((one) => ('rows' in one ? one.rows : [])) };
}
