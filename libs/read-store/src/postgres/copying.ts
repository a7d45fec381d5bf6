import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { kindOf, type Row, type Table } from '../table.ts';
import { failureOf } from './postgres-failure.ts';

/** Rows put into words at a time: about a millisecond's worth. */
const SLICE = 500;

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value as COPY's text format has it. */
function field(value: unknown, isJson: boolean): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  const text = isJson ? JSON.stringify(value) : (value as string);
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPED[character] ?? character) : text;
}

/** Rows as COPY's text format has them: a line each, tabs between the columns. */
export function copyText({ columns }: Table, rows: readonly Row[]): string {
  const named = Array.from(columns, ([name, column]) => [name, kindOf(column) === 'json'] as const);
  const line = (row: Row): string => named.map(([name, isJson]) => field(row[name], isJson)).join('\t');
  return `${rows.map(line).join('\n')}\n`;
}

/** A slice is made while the one before is on its way, and other work has its turn in between. */
function* slices(table: Table, rows: readonly Row[]): Iterable<string> {
  for (let begin = 0; begin < rows.length; begin += SLICE) yield copyText(table, rows.slice(begin, begin + SLICE));
}

/** Pours rows into a table by COPY, inside the transaction that is open on the connection. */
export async function copyRows(client: pg.PoolClient, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Array.from(table.columns.keys(), (name) => `"${name}"`).join(', ');
  try {
    await pipeline(
      Readable.from(slices(table, rows)),
      client.query(from(`copy "${table.name}" (${columns}) from stdin`)),
    );
  } catch (error) {
    throw failureOf(error);
  }
}
