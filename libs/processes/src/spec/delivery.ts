import type { Clock, EventStore, Ledger, Position } from '#libs/kernel';
import { placementProjections } from '#libs/placements';
import type { ReadDb } from '#libs/read-store';
import { openTestGround, type TestGround } from '#libs/testing';
import type { Positions, Reaction, Tools } from '../reactions/reaction.ts';
import { World } from './world.ts';

type Ground = Readonly<{ store: EventStore; db: ReadDb; host: Readonly<{ positions: Positions }>; clock: Clock }>;

/** What a reaction works with, over one client of a log. */
export const toolsOn = ({ store, db, host, clock }: Ground, ledger: Ledger): Tools => ({
  ledger,
  store,
  db,
  clock,
  positions: host.positions,
});

/** A log with read models of placements, and in it what the examples stand on. */
export async function openWorld(): Promise<Readonly<{ ground: TestGround; world: World }>> {
  const ground = await openTestGround(placementProjections);
  const world = new World(ground.client());
  await world.ground();
  return { ground, world };
}

/** Delivers the whole log to a reaction, as its consumer does from the beginning. */
export async function deliverTo({ on }: Reaction, ground: TestGround, ledger: Ledger = ground.client()): Promise<void> {
  for (const event of await ground.events()) await on(event, toolsOn(ground, ledger));
}

/** The reaction, and the positions of what it saw to once that includes a position. */
export function eventsSeenTo(
  { name, on }: Reaction,
  through: Position,
): Readonly<{ reaction: Reaction; seen: Promise<readonly Position[]> }> {
  const positions: Position[] = [];
  const { promise: seen, resolve } = Promise.withResolvers<readonly Position[]>();
  const watched: Reaction = {
    name,
    on: async (event, tools) => {
      await on(event, tools);
      positions.push(event.position);
      if (event.position >= through) resolve(positions);
    },
  };
  return { reaction: watched, seen };
}
