import pg from 'pg';
import type { PostgresLimits } from './postgres-limits.ts';

// Numbers are numbers: nothing that read models count comes near 2^53.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

const ignored = (): void => undefined;

/** How much longer than the server this process waits for an answer: a server that hangs keeps no time limit. */
export const PATIENCE_MS = 5_000;

/** The server notices within this time that a process is gone, or this one that the server is. */
const PROBE_MS = 10_000;

type PoolOptions = Readonly<{ url: string; limits: PostgresLimits; max: number; options: string }>;

/** A pool whose connections end what takes too long, and end no process when they break. */
export function openPool({ url, limits, max, options }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    options,
    max,
    connectionTimeoutMillis: limits.connectMs,
    statement_timeout: limits.statementMs,
    query_timeout: limits.statementMs + PATIENCE_MS,
    lock_timeout: limits.lockMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
    application_name: limits.applicationName,
    keepAlive: true,
    keepAliveInitialDelayMillis: PROBE_MS,
  });
  // One that breaks while nobody waits for its answer is replaced when next asked for; an error without a listener would
  // end the process, be the connection in the pool or lent.
  pool.on('error', ignored);
  pool.on('connect', (client) => client.on('error', ignored));
  return pool;
}
