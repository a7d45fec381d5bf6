import type pg from 'pg';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { again } from '../again.ts';
import { isUnavailable, ReadDbUnavailable } from '../read-db-unavailable.ts';
import { ask, lend, type Statement } from './connection.ts';

/** Somebody waits for the answer, and is told soon that there is none. */
const REPEATING = { attempts: 3, withinMs: 1_000, worthIt: (error: unknown) => isUnavailable(error, 'lost', 'undone') };

/** A connection as Kysely borrows it. What is asked first may find it broken while it lay idle, and is asked on another. */
class BorrowedClient {
  private fresh = true;
  private broken = false;

  constructor(
    private readonly pool: pg.Pool,
    private client: pg.PoolClient,
  ) {}

  async query<R extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<pg.QueryResult<R>> {
    const asked = () => this.asked<R>({ text, values: [...values] });
    try {
      return await (this.fresh ? again(asked, REPEATING) : asked());
    } finally {
      this.fresh = false;
    }
  }

  release(): void {
    this.client.release(this.broken);
  }

  private async asked<R extends pg.QueryResultRow>(statement: Statement): Promise<pg.QueryResult<R>> {
    if (this.broken) await this.takeAnother();
    try {
      return await ask<R>(this.client, statement);
    } catch (error) {
      this.broken = isUnavailable(error, 'lost');
      throw error;
    }
  }

  private async takeAnother(): Promise<void> {
    // What was begun on a connection does not go on upon another one.
    if (!this.fresh) throw new ReadDbUnavailable('connection-lost', 'lost');
    const another = await lend(this.pool);
    this.client.release(true);
    [this.client, this.broken] = [another, false];
  }
}

/** A pool for Kysely: it only reads, so a query that a broken connection took along is asked again, a few times. */
export const readingPool = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await again(() => lend(pool), REPEATING);
    // Kysely streams through cursors, too, where it is given one: it is not.
    return new BorrowedClient(pool, client) as unknown as PostgresPoolClient;
  },
  end: () => pool.end(),
});
