import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Bound, BoundStatement, Failure, Reply, Task, ThreadOptions } from './sqlite-protocol.ts';

// NORMAL, not FULL: what a power cut takes from the end of the WAL, rows and checkpoint alike, is folded again from the log.
const WRITER = `pragma journal_mode = wal; pragma synchronous = normal;
  pragma cache_size = -32000; pragma temp_store = memory; pragma wal_autocheckpoint = 4000`;
const READER = 'pragma query_only = on; select count(*) from sqlite_schema';
const MOST_STATEMENTS = 500;

type Rows = Reply['rows'];
type Decode = (value: unknown) => unknown;
const DECODERS: Readonly<Record<string, Decode>> = {
  boolean: (value) => (value === null ? null : value === 1),
  jsontext: (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};

/** One connection to the file, in whichever thread it is opened: that thread waits for it. Erasable types only. */
export class SqliteConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Creates the file where it is to be written. Throws where it is no database. */
  constructor({ file, readOnly, patienceMs = 5_000 }: ThreadOptions) {
    this.#database = new DatabaseSync(file, { readOnly, timeout: patienceMs });
    this.#database.exec(readOnly ? READER : WRITER);
  }

  run(task: Task): Rows {
    return task.kind === 'commit' ? this.#commit(task.statements) : this.#read(task.sql, task.runs);
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #prepared(sql: string): StatementSync {
    const found = this.#statements.get(sql);
    if (found) return found;
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #runAll({ sql, runs, mustChange }: BoundStatement): void {
    const run = this.#prepared(sql);
    let changes = 0;
    for (const parameters of JSON.parse(runs) as Bound[][]) changes += Number(run.run(...parameters).changes);
    if (mustChange && changes === 0) throw Object.assign(new Error('nothing changed'), { code: 'nothing-changed' });
  }

  #commit(all: readonly BoundStatement[]): Rows {
    this.#database.exec('begin immediate');
    try {
      for (const one of all) this.#runAll(one);
      this.#database.exec('commit');
      return [];
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('rollback');
      throw error;
    }
  }

  #read(sql: string, runs: readonly (readonly Bound[])[]): Rows {
    const select = this.#prepared(sql);
    const rows = runs.flatMap((parameters) => select.all(...parameters) as Record<string, unknown>[]);
    const decoders = select.columns().flatMap(({ name, type }) => {
      const decode = DECODERS[type ?? ''];
      return decode ? [[name, decode] as const] : [];
    });
    for (const row of rows) for (const [name, decode] of decoders) row[name] = decode(row[name]);
    return rows;
  }
}

/** SQLite's codes for a file that is no database, or a broken one. */
const DAMAGED: readonly unknown[] = [11, 26];

/** What a failure of SQLite comes to: its message, and its code or ours. */
export const failureOf = (error: unknown): Failure => {
  const { message, code = 'unknown', errcode } = error as { message: string; code?: string; errcode?: number };
  return { message, code: DAMAGED.includes(errcode) ? 'damaged' : code };
};
