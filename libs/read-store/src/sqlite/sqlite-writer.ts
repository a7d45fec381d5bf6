import type { Passage } from '../passage.ts';
import { rowStatements } from '../statements.ts';
import { kindOf, type ColumnKind, type Key, type Row, type Table } from '../table.ts';
import { Turns } from '../turns.ts';
import { StaleCheckpoint, Writer, type Value, type Write } from '../writer.ts';
import { SqliteFailure } from './sqlite-failure.ts';
import type { Bound, BoundStatement, Reply, Task } from './sqlite-protocol.ts';

/** Where the connection is: in a thread of its own, or in this one. */
type Connection = Readonly<{ run: (task: Task) => Promise<Reply['rows']>; close: () => Promise<void> }>;

type Encode = (value: unknown) => Bound;

const asItIs: Encode = (value) => (value ?? null) as Bound;

/** How SQLite stores what it has no type for. */
const ENCODERS: Readonly<Partial<Record<ColumnKind, Encode>>> = {
  json: (value) => (value === null || value === undefined ? null : JSON.stringify(value)),
  boolean: (value) => (value === null || value === undefined ? null : Number(value)),
};

const encodersOf = ({ columns }: Table): readonly (readonly [name: string, encode: Encode])[] =>
  Array.from(columns, ([name, column]) => [name, ENCODERS[kindOf(column)] ?? asItIs]);

function bound(write: Write): BoundStatement {
  if (write.kind === 'sql')
    return { sql: write.sql, runs: JSON.stringify([write.parameters ?? []]), mustChange: write.mustChange === true };
  const sql = rowStatements('sqlite', write.table)[write.kind];
  if (write.kind === 'remove') return { sql, runs: JSON.stringify(write.keys) };
  const encoders = encodersOf(write.table);
  const runs = write.rows.map((row) => encoders.map(([name, encode]) => encode(row[name])));
  return { sql, runs: JSON.stringify(runs) };
}

/** Writes to SQLite: one connection, one message per commit, so nothing can come between its statements. */
export class SqliteWriter extends Writer {
  private readonly turns = new Map<string, Turns>();

  constructor(
    private readonly file: string,
    private readonly connection: Connection,
  ) {
    super();
  }

  override load(table: Table, keys: readonly Key[]): Promise<readonly Row[]> {
    return this.connection.run({ kind: 'read', sql: rowStatements('sqlite', table).load, runs: keys });
  }

  override read(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.connection.run({ kind: 'read', sql, runs: [parameters] });
  }

  /** Nothing is written beside what one connection writes; a power cut that takes it takes whoever relied on it, too. */
  override apart(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.read(sql, parameters);
  }

  override async commit(writes: readonly Write[]): Promise<void> {
    try {
      await this.connection.run({ kind: 'commit', statements: writes.map(bound) });
    } catch (error) {
      if (error instanceof SqliteFailure && error.code === 'nothing-changed') throw new StaleCheckpoint();
      throw error;
    }
  }

  /** The file has one serving process, so callers in this one are all there are. */
  override exclusively<T>(name: string, body: () => Promise<T>): Promise<T> {
    const turns = this.turns.get(name) ?? new Turns();
    this.turns.set(name, turns);
    return turns.take(body);
  }

  override passage(): Passage {
    return { file: this.file };
  }

  override close(): Promise<void> {
    return this.connection.close();
  }
}
