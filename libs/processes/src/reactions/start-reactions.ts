import { DurableConsumer, type ConsumerObserver, type ConsumerStatus } from '#libs/read-store';
import type { Reaction, Tools } from './reaction.ts';

/** What the reactions run on. */
export type ReactionGround = Tools &
  Readonly<{ report: (line: string) => void; reactions: readonly Reaction[]; observer?: ConsumerObserver }>;

/** The reactions that this process runs. */
export type ReactionHost = Readonly<{ statuses: () => readonly ConsumerStatus[]; stop: () => Promise<void> }>;

/** Follows the log with each reaction, from where it stood when it last ran. */
export function startReactions({ reactions, ...ground }: ReactionGround): ReactionHost {
  const consumers = reactions.map(({ name, on }) => new DurableConsumer(ground, name, (event) => on(event, ground)));
  for (const consumer of consumers) consumer.start();
  return {
    statuses: () => consumers.map(({ status }) => status),
    stop: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
  };
}
