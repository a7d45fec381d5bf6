import { createHash } from 'node:crypto';
import pg from 'pg';
import { numbered } from '../dialect.ts';
import { rowStatements } from '../statements.ts';
import type { Key, Row, Table } from '../table.ts';
import { StaleCheckpoint, Writer, type Value, type Write } from '../writer.ts';

/** Rows as one JSON parameter: one statement whatever their number, and the quickest way in short of COPY. */
const keysAsJson = ({ key }: Table, keys: readonly Key[]): string =>
  JSON.stringify(keys.map((values) => Object.fromEntries(key.map((name, index) => [name, values[index]]))));

const lockOf = (name: string): string => createHash('sha256').update(name).digest().readBigInt64BE().toString();

/** One statement, parsed once per connection under the digest of its text. */
const prepared = (text: string, values: readonly Value[]): pg.QueryConfig => ({
  name: createHash('sha1').update(text).digest('base64'),
  text,
  values: [...values],
});

function queryOf(write: Write): pg.QueryConfig {
  if (write.kind === 'sql') return { text: numbered(write.sql), values: [...(write.parameters ?? [])] };
  const { table, kind } = write;
  const text = rowStatements('postgres', table)[kind];
  return prepared(text, [kind === 'remove' ? keysAsJson(table, write.keys) : JSON.stringify(write.rows)]);
}

async function runAll(client: pg.PoolClient, writes: readonly Write[]): Promise<void> {
  for (const write of writes) {
    const { rowCount } = await client.query(queryOf(write));
    if (write.kind === 'sql' && write.mustChange && rowCount === 0) throw new StaleCheckpoint();
  }
}

/** Writes to PostgreSQL, each commit on a connection of the pool. */
export class PostgresWriter extends Writer {
  constructor(private readonly pool: pg.Pool) {
    super();
  }

  override async load(table: Table, keys: readonly Key[]): Promise<readonly Row[]> {
    const { rows } = await this.pool.query<Row>(
      prepared(rowStatements('postgres', table).load, [keysAsJson(table, keys)]),
    );
    return rows;
  }

  override async read(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return (await this.pool.query<Row>(numbered(sql), [...parameters])).rows;
  }

  override async commit(writes: readonly Write[]): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await runAll(client, writes);
      await client.query('commit');
      client.release();
    } catch (error) {
      // A connection whose rollback fails as well is thrown away, not lent again.
      await client.query('rollback').then(
        () => client.release(),
        (broken: Error) => client.release(broken),
      );
      throw error;
    }
  }

  /** An advisory lock on a connection beside the pool: those who wait must not use up what the holder works with. */
  override async exclusively<T>(name: string, body: () => Promise<T>): Promise<T> {
    const client = new pg.Client(this.pool.options);
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [lockOf(name)]);
      return await body();
    } finally {
      await client.end();
    }
  }

  override close(): Promise<void> {
    return this.pool.end();
  }
}
