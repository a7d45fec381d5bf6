import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A way to a database that can be cut: what goes through it breaks, and nothing comes through until it is mended. */
export type CuttableDatabase = Readonly<{ url: string; cut: () => Promise<void>; mend: () => Promise<void> }>;

/** Puts such a way before the database of a URL, until the test is over. */
export async function cuttableDatabase(url: string): Promise<CuttableDatabase> {
  const there = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(there.port), there.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined).on('close', () => void (sockets.delete(from), to.destroy()));
      from.pipe(to);
    }
  });
  const mend = async (port = 0): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await mend();
  const { port } = server.address() as AddressInfo;
  closing.push(async () => void (server.listening && (await cut())));
  const here = new URL(url);
  here.port = String(port);
  return { url: here.href, cut, mend: () => mend(port) };
}
