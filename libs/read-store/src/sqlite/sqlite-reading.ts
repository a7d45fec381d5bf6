import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { Bound } from './sqlite-protocol.ts';
import type { SqliteThread } from './sqlite-thread.ts';

const bindable = (value: unknown): Bound => (typeof value === 'boolean' ? Number(value) : (value as Bound));

class ThreadConnection implements DatabaseConnection {
  constructor(private readonly thread: SqliteThread) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const rows = await this.thread.run({ kind: 'read', sql, runs: [parameters.map(bindable)] });
    return { rows: rows as R[] };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

/** Kysely's way to the reading thread: one connection, lent to one query or transaction at a time. */
class ReadingDriver implements Driver {
  private readonly connection: DatabaseConnection;
  private readonly asking: ((connection: DatabaseConnection) => void)[] = [];
  private lent = false;

  constructor(thread: SqliteThread) {
    this.connection = new ThreadConnection(thread);
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<DatabaseConnection> {
    if (this.lent) return new Promise((resolve) => this.asking.push(resolve));
    this.lent = true;
    return Promise.resolve(this.connection);
  }

  async releaseConnection(): Promise<void> {
    const next = this.asking.shift();
    if (next) next(this.connection);
    else this.lent = false;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {}
}

/** Kysely's SQLite dialect over a reading thread. */
export const sqliteReading = (thread: SqliteThread): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new ReadingDriver(thread),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
