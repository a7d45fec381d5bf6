import type { Clock, EventStore, Ledger } from '#libs/kernel';
import { DurableConsumer, type ConsumerStatus, type PositionWait, type ReadDb } from '#libs/read-store';
import type { Reaction } from './reaction.ts';

export type ReactionGround = Readonly<{
  store: EventStore;
  ledger: Ledger;
  db: ReadDb;
  positions: PositionWait;
  clock: Clock;
  report: (line: string) => void;
  reactions: readonly Reaction[];
}>;

/** The reactions that this process runs. */
export type ReactionHost = Readonly<{ statuses: () => readonly ConsumerStatus[]; stop: () => Promise<void> }>;

/** Follows the log with each reaction, from where it stood when it last ran. */
export function startReactions({ reactions, ...ground }: ReactionGround): ReactionHost {
  const consumers = reactions.map(
    ({ name, on }) => new DurableConsumer(ground, name, (event) => on(event, ground)),
  );
  for (const consumer of consumers) consumer.start();
  return {
    statuses: () => consumers.map(({ status }) => status),
    stop: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
  };
}
