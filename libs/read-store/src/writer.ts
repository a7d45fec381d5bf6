import type { Passage } from './passage.ts';
import type { Key, Row, Table } from './table.ts';

/** A value that both databases take as a parameter. */
export type Value = string | number | null;

/**
 * Something to do to the read database. With `mustChange`, changing nothing undoes the whole commit: `StaleCheckpoint`. What
 * `takesLong` goes over a whole table.
 */
export type Write =
  | Readonly<{ kind: 'insert' | 'upsert'; table: Table; rows: readonly Row[] }>
  | Readonly<{ kind: 'remove'; table: Table; keys: readonly Key[] }>
  | Readonly<{ kind: 'sql'; sql: string; parameters?: readonly Value[]; mustChange?: boolean; takesLong?: boolean }>;

/** The checkpoint is not where this consumer left it: another one moved it, and nothing was written. */
export class StaleCheckpoint extends Error {
  override readonly name = 'StaleCheckpoint';
  readonly code = 'stale-checkpoint';
  constructor() {
    super('A stale checkpoint: another consumer moved it');
  }
}

/** The one way into the read database: what is written, is written whole or not at all. */
export abstract class Writer {
  /** The stored rows under these keys; keys without a row are passed over, and rows come in any order. */
  abstract load(table: Table, keys: readonly Key[]): Promise<readonly Row[]>;
  /** Rows of a statement of our own, as the last commit left them. Parameters are `?`. */
  abstract read(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  /** One statement of our own that may write, by itself: durable before its rows come back, and beside all commits under way. */
  abstract apart(sql: string, parameters?: readonly Value[]): Promise<readonly Row[]>;
  /** All writes in order, in one transaction. */
  abstract commit(writes: readonly Write[]): Promise<void>;
  /** Runs `body` while no other process or caller does so under the same name. */
  abstract exclusively<T>(name: string, body: () => Promise<T>): Promise<T>;
  /** How another thread of this process comes to write beside this one. */
  abstract passage(): Passage;
  abstract close(): Promise<void>;
}

/** A statement of our own as a write. */
export const statement = (sql: string, ...parameters: readonly Value[]): Write => ({ kind: 'sql', sql, parameters });
