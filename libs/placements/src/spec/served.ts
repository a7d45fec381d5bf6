import { Module } from '@nestjs/common';
import { pino } from 'pino';
import { EventLedger, openEmbedded } from '#libs/event-store';
import { createHttpApplication, HttpModule, PositionWait, Tokens } from '#libs/http';
import { Clock, Ledger, streamName, type Actor, type EventStore, type PlacementId } from '#libs/kernel';
import { openReadDb, ReadDb, startProjections } from '#libs/read-store';
import { fixedIds, frozenClock, temporaryDirectory } from '#libs/testing';
import type { GateContext } from '../domain/context.ts';
import type { PlacementEvent } from '../domain/events.ts';
import { placement } from '../domain/evolve.ts';
import { PlacementsModule } from '../placements.module.ts';
import { Surroundings } from '../ports.ts';
import { projections } from '../projections.ts';

export type Sent = Readonly<{ as: Actor; body?: unknown; headers?: Readonly<Record<string, string>> }>;
/** What specs look at in an answer: a problem's errors, a read model's lists. */
type Told = Readonly<{ errors: readonly Readonly<{ pointer: string }>[]; targets: unknown; placements: unknown }>;

const silent = (): void => undefined;
const tokens = new Tokens(Buffer.alloc(32, 7));

/** Sends a request, and tells what came back. */
const asking =
  (url: string) =>
  async (method: string, path: string, { as, body, headers }: Sent) => {
    const authorization = `Bearer ${await tokens.sign(as, 60)}`;
    const said = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = await fetch(`${url}/v1${path}`, {
      method,
      headers: { authorization, ...said, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await sent.text();
    const [etag, position] = [sent.headers.get('etag'), sent.headers.get('ledger-position')];
    return { status: sent.status, etag, position, body: (text === '' ? {} : JSON.parse(text)) as Told };
  };

/** Puts a history on a placement's stream, whatever any gate would say. */
const recording =
  (ledger: Ledger, clock: Clock) =>
  async (id: PlacementId, history: readonly PlacementEvent[], actor: Actor): Promise<void> => {
    const at = { receivedAt: clock.now(), occurredAt: clock.now() };
    const ids = { commandId: fixedIds.command(Number(`0x${id.slice(-6)}`)), correlationId: fixedIds.correlation(1) };
    const envelope = { ...ids, ...at, name: 'history', body: {}, actor };
    await ledger.transact(placement, id, envelope, { authorise: silent, decide: () => history });
  };

/** What stands on a placement's stream from a revision on. */
const standingOn =
  (store: EventStore) =>
  async (id: PlacementId, from = 0): Promise<readonly Pick<PlacementEvent, 'type' | 'data'>[]> => {
    const pages = await Array.fromAsync(store.readStream(streamName('placement', id), { from }));
    return pages.flat().map(({ type, data }) => ({ type, data }) as PlacementEvent);
  };

async function listening(ports: readonly object[]) {
  @Module({})
  class Ground {}
  const ground = { module: Ground, global: true, providers: [...ports], exports: [...ports] };
  @Module({ imports: [ground, HttpModule, PlacementsModule] } as object)
  class Whole {}
  const app = await createHttpApplication(Whole, pino({ level: 'silent' }));
  await app.listen(0, '127.0.0.1');
  return app;
}

/** Placements served over HTTP on a real log with read models that follow it, surrounded by what the spec says. */
export async function serve(surroundings: GateContext, now: string) {
  const [directory, clock] = [temporaryDirectory(), frozenClock(now)];
  const store = await openEmbedded({ directory, namespace: '' });
  const db = await openReadDb({ directory }, silent);
  const host = await startProjections({ projections, db, store, report: silent, clock });
  const ledger = new EventLedger({ store, clock, digestKey: Buffer.alloc(32, 8) });
  const app = await listening([
    { provide: Clock, useValue: clock },
    { provide: Ledger, useValue: ledger },
    { provide: ReadDb, useValue: db },
    { provide: Surroundings, useValue: { of: () => Promise.resolve(surroundings) } },
    { provide: PositionWait, useValue: host.positions },
    { provide: Tokens, useValue: tokens },
  ]);
  const close = async (): Promise<void> => {
    await app.close();
    await host.stop();
    await db.close();
    await store.close();
  };
  return { ask: asking(await app.getUrl()), record: recording(ledger, clock), standing: standingOn(store), close };
}
