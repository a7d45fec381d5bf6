import pg from 'pg';
import { onPostgres } from './postgres.ts';

/** A database of its own on the server of a URL, and how it goes away again. */
export async function ownDatabase(
  url: string,
  name: string,
): Promise<Readonly<{ url: string; drop: () => Promise<void> }>> {
  const onServer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await onServer(`create database ${name}`);
  const own = new URL(url);
  own.pathname = name;
  return { url: own.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** Does something on a database of its own on PostgreSQL, which is gone afterwards. */
export const onOwnDatabase = (body: (url: string) => Promise<void>): Promise<void> =>
  onPostgres(async (server) => {
    const database = await ownDatabase(server, `bench_${Date.now().toString(36)}`);
    try {
      await body(database.url);
    } finally {
      await database.drop();
    }
  });
