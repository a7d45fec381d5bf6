import { streamName, type Actor, type Clock, type EventStore, type Ledger, type PlacementId } from '#libs/kernel';
import { fixedIds, serveModules } from '#libs/testing';
import type { GateContext } from '../domain/context.ts';
import type { PlacementEvent } from '../domain/events.ts';
import { placement } from '../domain/evolve.ts';
import { PlacementsModule } from '../placements.module.ts';
import { Surroundings } from '../ports.ts';
import { projections } from '../projections.ts';

/** Puts a history on a placement's stream, whatever any gate would say. */
const recording =
  (ledger: Ledger, clock: Clock) =>
  async (id: PlacementId, history: readonly PlacementEvent[], actor: Actor): Promise<void> => {
    const at = { receivedAt: clock.now(), occurredAt: clock.now() };
    const ids = { commandId: fixedIds.command(Number(`0x${id.slice(-6)}`)), correlationId: fixedIds.correlation(1) };
    const envelope = { ...ids, ...at, name: 'history', body: {}, actor };
    await ledger.transact(placement, id, envelope, { authorise: () => undefined, decide: () => history });
  };

/** What stands on a placement's stream from a revision on. */
const standingOn =
  (store: EventStore) =>
  async (id: PlacementId, from = 0): Promise<readonly Pick<PlacementEvent, 'type' | 'data'>[]> => {
    const pages = await Array.fromAsync(store.readStream(streamName('placement', id), { from }));
    return pages.flat().map(({ type, data }) => ({ type, data }) as PlacementEvent);
  };

/** Placements served over HTTP, surrounded by what the spec says. */
export async function serve(surroundings: GateContext, now?: string) {
  const ports = [{ provide: Surroundings, useValue: { of: () => Promise.resolve(surroundings) } }];
  const served = await serveModules({
    modules: [PlacementsModule],
    projections,
    ports,
    ...(now !== undefined && { now }),
  });
  return { ...served, record: recording(served.ledger, served.clock), standing: standingOn(served.store) };
}
