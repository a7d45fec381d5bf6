import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type {
  Bound,
  BoundStatement,
  Failure,
  Opening,
  Reply,
  Request,
  Task,
  ThreadOptions,
} from './sqlite-protocol.ts';

// NORMAL, not FULL: what a power cut takes from the end of the WAL, rows and checkpoint alike, is folded again from the log.
const WRITER = `pragma journal_mode = wal; pragma synchronous = normal; pragma busy_timeout = 5000;
  pragma cache_size = -32000; pragma temp_store = memory; pragma wal_autocheckpoint = 4000`;
const READER = 'pragma busy_timeout = 5000; pragma query_only = on; select count(*) from sqlite_schema';
const MOST_STATEMENTS = 500;

const { file, readOnly } = workerData as ThreadOptions;
const database = new DatabaseSync(file, { readOnly, open: false });
const statements = new Map<string, StatementSync>();

function prepared(sql: string): StatementSync {
  const found = statements.get(sql);
  if (found) return found;
  if (statements.size >= MOST_STATEMENTS) statements.clear();
  const made = database.prepare(sql);
  statements.set(sql, made);
  return made;
}

function runAll({ sql, runs, mustChange }: BoundStatement): void {
  const run = prepared(sql);
  let changes = 0;
  for (const parameters of JSON.parse(runs) as Bound[][]) changes += Number(run.run(...parameters).changes);
  if (mustChange && changes === 0) throw Object.assign(new Error('nothing changed'), { code: 'nothing-changed' });
}

function commit(all: readonly BoundStatement[]): Record<string, unknown>[] {
  database.exec('begin immediate');
  try {
    for (const one of all) runAll(one);
    database.exec('commit');
    return [];
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

type Decode = (value: unknown) => unknown;
const DECODERS: Readonly<Record<string, Decode>> = {
  boolean: (value) => (value === null ? null : value === 1),
  jsontext: (value) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
};

function read(sql: string, runs: readonly (readonly Bound[])[]): Record<string, unknown>[] {
  const select = prepared(sql);
  const rows = runs.flatMap((parameters) => select.all(...parameters) as Record<string, unknown>[]);
  const decoders = select.columns().flatMap(({ name, type }) => {
    const decode = DECODERS[type ?? ''];
    return decode ? [[name, decode] as const] : [];
  });
  for (const row of rows) for (const [name, decode] of decoders) row[name] = decode(row[name]);
  return rows;
}

const carryOut = (task: Task): Record<string, unknown>[] =>
  task.kind === 'commit' ? commit(task.statements) : read(task.sql, task.runs);

/** SQLite's codes for a file that is no database, or a broken one. */
const DAMAGED: readonly unknown[] = [11, 26];

const failureOf = (error: unknown): Failure => {
  const { message, code = 'unknown', errcode } = error as { message: string; code?: string; errcode?: number };
  return { message, code: DAMAGED.includes(errcode) ? 'damaged' : code };
};

function answer({ id, task }: Request): Reply {
  try {
    return { id, rows: carryOut(task) };
  } catch (error) {
    return { id, rows: [], failure: failureOf(error) };
  }
}

function open(): Opening {
  try {
    database.open();
    database.exec(readOnly ? READER : WRITER);
    return 'open';
  } catch (error) {
    return failureOf(error);
  }
}

parentPort?.on('message', (request: Request | 'close') => {
  if (request !== 'close') return parentPort?.postMessage(answer(request));
  if (database.isOpen) database.close();
  return parentPort?.close();
});
parentPort?.postMessage(open());
