import { createHash } from 'node:crypto';
import pg from 'pg';
import { ask } from './connection.ts';
import { noConnection } from './postgres-failure.ts';

/** A holder that says nothing for so long is gone or stopped: PostgreSQL ends its session, and with it the lock. */
const SILENCE_MS = 20_000;
const SIGN_OF_LIFE_MS = 5_000;

const keyOf = (name: string): string => createHash('sha256').update(name).digest().readBigInt64BE().toString();

const ignored = (): void => undefined;

/** A session beside the pool: those who wait must not use up what the holder works with, and wait as long as it takes. */
const sessionFor = (options: pg.PoolOptions): pg.Client => {
  const { lock_timeout: _lock, statement_timeout: _statement, query_timeout: _query, ...others } = options;
  return new pg.Client({ ...others, options: `-c idle_session_timeout=${SILENCE_MS}` });
};

async function locked<T>(client: pg.Client, name: string, body: () => Promise<T>): Promise<T> {
  await ask(client, { text: 'select pg_advisory_lock($1)', values: [keyOf(name)] });
  const signs = setInterval(() => void client.query('select 1').catch(ignored), SIGN_OF_LIFE_MS);
  return body().finally(() => clearInterval(signs));
}

/** Runs `body` while no other session holds the advisory lock of this name. */
export async function holding<T>(name: string, options: pg.PoolOptions, body: () => Promise<T>): Promise<T> {
  const client = sessionFor(options);
  client.on('error', ignored);
  try {
    await client.connect().catch((error: unknown) => {
      throw noConnection(error);
    });
    return await locked(client, name, body);
  } finally {
    await client.end().catch(ignored);
  }
}
