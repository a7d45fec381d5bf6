import { createHash } from 'node:crypto';
import type pg from 'pg';
import { again } from '../again.ts';
import { numbered } from '../dialect.ts';
import type { Passage } from '../passage.ts';
import { isUnavailable, type Unavailability } from '../read-db-unavailable.ts';
import { rowStatements } from '../statements.ts';
import type { Key, Row, Table } from '../table.ts';
import { StaleCheckpoint, Writer, type Value, type Write } from '../writer.ts';
import { holding } from './advisory-lock.ts';
import { copyRows } from './copying.ts';
import { ask, lend, takeBack, type Statement } from './connection.ts';
import { POSTGRES_LIMITS, type PostgresLimits } from './postgres-limits.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { PATIENCE_MS } from './postgres-pools.ts';

/** Nobody waits: the supervisor, which tries for ever, is told after a while. */
const REPEATING = { attempts: 5, withinMs: 5_000 };

/** From so many new rows on, COPY is quicker than one statement with all of them as JSON. */
const COPIED = 1_000;

/** Keys, as rows, go as one JSON parameter: one statement whatever their number. */
const keysAsJson = ({ key }: Table, keys: readonly Key[]): string =>
  JSON.stringify(keys.map((values) => Object.fromEntries(key.map((name, index) => [name, values[index]]))));

/** One statement, parsed once per connection under the digest of its text. */
const prepared = (text: string, values: readonly Value[]): Statement => ({
  name: createHash('sha1').update(text).digest('base64'),
  text,
  values: [...values],
});

function statementOf(write: Write): Statement {
  if (write.kind === 'sql') return { text: numbered(write.sql), values: [...(write.parameters ?? [])] };
  const { table, kind } = write;
  const text = rowStatements('postgres', table)[kind];
  return prepared(text, [kind === 'remove' ? keysAsJson(table, write.keys) : JSON.stringify(write.rows)]);
}

/** What is done on a lent connection; `ending` says that from here on a lost connection leaves it unknown whether it was done. */
type OnConnection<T> = (client: pg.PoolClient, ending: () => void) => Promise<T>;

/** Writes to PostgreSQL, each commit on a connection of the pool. Rejects with ReadDbUnavailable where that is all there is to say. */
export class PostgresWriter extends Writer {
  private readonly limits: PostgresLimits;

  constructor(
    private readonly place: PostgresPlace,
    readonly pool: pg.Pool,
    /** Connections whose commits are on disk before they are answered. */
    private readonly durable: pg.Pool,
  ) {
    super();
    this.limits = { ...POSTGRES_LIMITS, ...place.limits };
  }

  override load(table: Table, keys: readonly Key[]): Promise<readonly Row[]> {
    return this.asked(prepared(rowStatements('postgres', table).load, [keysAsJson(table, keys)]));
  }

  override read(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.asked({ text: numbered(sql), values: [...parameters] });
  }

  override apart(sql: string, parameters: readonly Value[] = []): Promise<readonly Row[]> {
    return this.asked({ text: numbered(sql), values: [...parameters] }, this.durable);
  }

  /**
   * Again where PostgreSQL undid it, or the connection broke before the end. One that breaks at the very end leaves it
   * unknown whether it was done: who moves a checkpoint finds out; nothing else is repeated.
   */
  override commit(writes: readonly Write[]): Promise<void> {
    return this.attempted((client, ending) => this.transact(client, writes, ending));
  }

  override exclusively<T>(name: string, body: () => Promise<T>): Promise<T> {
    return holding(name, this.pool.options, body);
  }

  override passage(): Passage {
    return { place: this.place };
  }

  override async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.durable.end()]);
  }

  private asked(statement: Statement, pool = this.pool): Promise<readonly Row[]> {
    return this.attempted(async (client) => (await ask<Row>(client, statement)).rows, pool);
  }

  private async transact(client: pg.PoolClient, writes: readonly Write[], ending: () => void): Promise<void> {
    await ask(client, 'begin');
    for (const write of writes) await this.run(client, write);
    ending();
    await ask(client, 'commit');
  }

  private async run(client: pg.PoolClient, write: Write): Promise<void> {
    if (write.kind === 'insert' && write.rows.length >= COPIED) return copyRows(client, write.table, write.rows);
    const long = write.kind === 'sql' && write.takesLong === true ? this.limits.longStatementMs : undefined;
    if (long !== undefined) await ask(client, `set local statement_timeout = ${long}`);
    const { rowCount } = await ask(client, {
      ...statementOf(write),
      ...(long !== undefined && { query_timeout: long + PATIENCE_MS }),
    });
    if (write.kind === 'sql' && write.mustChange === true && rowCount === 0) throw new StaleCheckpoint();
  }

  private attempted<T>(body: OnConnection<T>, pool = this.pool): Promise<T> {
    let reasons: readonly Unavailability[] = [];
    const attempt = async (): Promise<T> => {
      reasons = ['lost', 'undone'];
      const client = await lend(pool);
      try {
        const result = await body(client, () => (reasons = ['undone']));
        client.release();
        return result;
      } catch (error) {
        await takeBack(client, error);
        throw error;
      }
    };
    return again(attempt, { ...REPEATING, worthIt: (error) => isUnavailable(error, ...reasons) });
  }
}
