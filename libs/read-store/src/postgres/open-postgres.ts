import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { again } from '../again.ts';
import { migrate } from '../meta-schema.ts';
import { ReadDb } from '../read-db.ts';
import { isUnavailable } from '../read-db-unavailable.ts';
import type { Report } from '../report.ts';
import { lend } from './connection.ts';
import { POSTGRES_LIMITS, type PostgresLimits } from './postgres-limits.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { openPool } from './postgres-pools.ts';
import { readingPool } from './postgres-reading.ts';
import { PostgresWriter } from './postgres-writer.ts';

/** The server lets this client in never, not later: wrong name, password, database. */
const REFUSED = /^(28|3D)/;

/** Waits for a server that is still starting, aloud. */
async function reached(pool: pg.Pool, openMs: number, report: Report): Promise<void> {
  let silent = true;
  const worthIt = (error: unknown): boolean => {
    const waits = isUnavailable(error) && !REFUSED.test(error.code);
    if (waits && silent) report(`${error.message}: trying for ${Math.round(openMs / 1_000)} s`);
    silent &&= !waits;
    return waits;
  };
  const connect = async (): Promise<void> => (await lend(pool)).release();
  await again(connect, { attempts: Number.POSITIVE_INFINITY, withinMs: openMs, worthIt });
}

/** A writer to a database that was opened before: it connects when it is first used. */
export function postgresWriter(place: PostgresPlace): PostgresWriter {
  const limits = { ...POSTGRES_LIMITS, ...place.limits };
  // What an outage of the server takes, rows and checkpoint alike, is folded again from the log.
  const pool = openPool({ ...place, limits, max: limits.writers, options: '-c synchronous_commit=off' });
  const durable = openPool({ ...place, limits, max: 2, options: '-c synchronous_commit=on' });
  return new PostgresWriter(place, pool, durable);
}

async function openWriter(place: PostgresPlace, limits: PostgresLimits, report: Report): Promise<PostgresWriter> {
  const writer = postgresWriter(place);
  try {
    await reached(writer.pool, limits.openMs, report);
    await migrate(writer, 'postgres');
    return writer;
  } catch (error) {
    await writer.close();
    throw error;
  }
}

/** Opens a PostgreSQL database: a pool that can only read for queries, and a smaller one for the projections. */
export async function openPostgres(place: PostgresPlace, report: Report): Promise<ReadDb> {
  const limits = { ...POSTGRES_LIMITS, ...place.limits };
  const writer = await openWriter(place, limits, report);
  const pool = openPool({ ...place, limits, max: limits.readers, options: '-c default_transaction_read_only=on' });
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: readingPool(pool) }) });
  return new ReadDb('postgres', { kysely, close: () => pool.end() }, writer);
}
