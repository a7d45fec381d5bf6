import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of the management port says. */
export type Page = Readonly<{ status: number; type: string; body: string }>;

/** The port for an operator's tools, while it is open. */
export type Management = Readonly<{ url: string; close: () => Promise<void> }>;

type Place = Readonly<{ host: string; port: number }>;
type Pages = Readonly<Record<string, () => Promise<Page>>>;

const said = (status: number, body: string): Page => ({ status, type: 'text/plain; charset=utf-8', body });
const NOTHING = said(404, 'There is nothing here.\n');
const NO_WRITES = said(405, 'Pages here are only read.\n');
const FAILED = said(500, 'This page could not be made.\n');

/** Serves pages by their paths, to whoever reaches the port. Rejects where the port cannot be had. */
export async function serveManagement({ host, port }: Place, pages: Pages): Promise<Management> {
  const server = createServer((request, response) => {
    pageFor(pages, request).then(
      (page) => send(request, response, page),
      () => send(request, response, FAILED),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { address, port: bound, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function pageFor(pages: Pages, { method = '', url = '' }: IncomingMessage): Promise<Page> {
  const path = url.split('?', 1)[0] ?? '';
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return NOTHING;
  return method === 'GET' || method === 'HEAD' ? page() : NO_WRITES;
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : body);
}
