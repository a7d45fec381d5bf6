import { Module, type Provider, type Type } from '@nestjs/common';
import { pino } from 'pino';
import { EventLedger, openEmbedded } from '#libs/event-store';
import { createHttpApplication, HttpModule, PositionWait, Tokens } from '#libs/http';
import { Clock, Ledger, type Actor, type EventStore } from '#libs/kernel';
import { openReadDb, ReadDb, startProjections, type Projection } from '#libs/read-store';
import { frozenClock } from './frozen-clock.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const tokens = new Tokens(Buffer.alloc(32, 7));
const silent = (): void => undefined;

/** A request: who asks, what is sent, and the headers that make it a repeat (`key`) or bind it to what was read (`ifMatch`). */
export type Sent = Readonly<{
  as: Actor;
  body?: unknown;
  key?: string;
  ifMatch?: string;
  headers?: Readonly<Record<string, string>>;
}>;

export type Served = Readonly<{
  /** Sends a request to a path under /v1, and tells what came back. */
  ask: ReturnType<typeof asking>;
  store: EventStore;
  ledger: Ledger;
  clock: Clock;
  close: () => Promise<void>;
}>;

export type ServedParts = Readonly<{
  modules: readonly Type[];
  projections: readonly Projection[];
  /** What the modules ask for beside the log, the read models and the edge. */
  ports?: readonly Provider[];
  now?: string;
}>;

const headersOf = async ({ as, body, key, ifMatch, headers }: Sent) => ({
  authorization: `Bearer ${await tokens.sign(as, 60)}`,
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(key !== undefined && { 'idempotency-key': key }),
  ...(ifMatch !== undefined && { 'if-match': ifMatch }),
  ...headers,
});

const asking = (url: string) => async (method: string, path: string, request: Sent) => {
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  const answer = await fetch(`${url}/v1${path}`, { method, headers: await headersOf(request), body });
  const text = await answer.text();
  const [etag, position] = [answer.headers.get('etag'), answer.headers.get('ledger-position')];
  return { status: answer.status, etag, position, body: text === '' ? undefined : JSON.parse(text) };
};

async function listening(modules: readonly Type[], providers: Provider[]) {
  @Module({})
  class Ground {}
  const ground = { module: Ground, global: true, providers, exports: providers };
  @Module({ imports: [ground, HttpModule, ...modules] })
  class Whole {}
  const app = await createHttpApplication(Whole, pino({ level: 'silent' }));
  await app.listen(0, '127.0.0.1');
  return app;
}

/** Serves modules over HTTP on a real log, with read models that follow it; `close` ends all of it. */
export async function serveModules({ modules, projections, ports = [], now }: ServedParts): Promise<Served> {
  const [directory, clock] = [temporaryDirectory(), frozenClock(now)];
  const store = await openEmbedded({ directory, namespace: '' });
  const db = await openReadDb({ directory }, silent);
  const host = await startProjections({ projections, db, store, report: silent, clock });
  const ledger = new EventLedger({ store, clock, digestKey: Buffer.alloc(32, 8) });
  const app = await listening(modules, [
    { provide: Clock, useValue: clock },
    { provide: Ledger, useValue: ledger },
    { provide: ReadDb, useValue: db },
    { provide: PositionWait, useValue: host.positions },
    { provide: Tokens, useValue: tokens },
    ...ports,
  ]);
  const close = async (): Promise<void> => {
    await app.close();
    await host.stop();
    await db.close();
    await store.close();
  };
  return { ask: asking(await app.getUrl()), store, ledger, clock, close };
}
