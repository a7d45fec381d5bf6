import type pg from 'pg';
import { isUnavailable } from '../read-db-unavailable.ts';
import { failureOf, noConnection } from './postgres-failure.ts';

/** A statement, and how long the client waits for its answer: the driver takes that, too, only its types do not say so. */
export type Statement = pg.QueryConfig & Readonly<{ query_timeout?: number }>;

/** A connection of the pool. Rejects with ReadDbUnavailable where there is none to be had. */
export async function lend(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw noConnection(error);
  }
}

/** Asks on a connection. Rejects with ReadDbUnavailable where that is all there is to say. */
export async function ask<R extends pg.QueryResultRow>(
  client: pg.ClientBase,
  statement: Statement | string,
): Promise<pg.QueryResult<R>> {
  try {
    return await client.query<R>(statement);
  } catch (error) {
    throw failureOf(error);
  }
}

/** Gives a connection back after a failure: thrown away where it is broken, out of its transaction otherwise. */
export async function takeBack(client: pg.PoolClient, error: unknown): Promise<void> {
  if (isUnavailable(error, 'lost')) return client.release(true);
  await client.query('rollback').then(
    () => client.release(),
    () => client.release(true),
  );
}
