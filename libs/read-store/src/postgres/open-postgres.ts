import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from '../meta-schema.ts';
import { ReadDb } from '../read-db.ts';
import { PostgresWriter } from './postgres-writer.ts';

// Numbers are numbers: nothing that read models count comes near 2^53.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

const poolOf = (url: string, options: string, max: number): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, types, options, max });
  // A connection that breaks while idle is replaced when next asked for; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

/** Opens a PostgreSQL database: a pool that can only read for queries, and a smaller one for the projections. */
export async function openPostgres(url: string): Promise<ReadDb> {
  // What an outage of the server takes, rows and checkpoint alike, is folded again from the log.
  const writer = new PostgresWriter(poolOf(url, '-c synchronous_commit=off', 8));
  await migrate(writer, 'postgres');
  const reading = poolOf(url, '-c default_transaction_read_only=on', 10);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: reading }) });
  return new ReadDb('postgres', { kysely, close: () => reading.end() }, writer);
}
