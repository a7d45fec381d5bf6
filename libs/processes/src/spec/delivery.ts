import type { Clock, EventStore, Ledger, Position } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import type { Positions, Reaction, Tools } from '../reactions/reaction.ts';

type Ground = Readonly<{ store: EventStore; db: ReadDb; host: Readonly<{ positions: Positions }>; clock: Clock }>;

/** What a reaction works with, over one client of a log. */
export const toolsOn = ({ store, db, host, clock }: Ground, ledger: Ledger): Tools => ({
  ledger,
  store,
  db,
  clock,
  positions: host.positions,
});

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
