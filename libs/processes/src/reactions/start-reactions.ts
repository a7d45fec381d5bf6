import { DurableConsumer, Shift, type ConsumerObserver, type ConsumerStatus } from '#libs/read-store';
import type { Reaction, Tools } from './reaction.ts';

/** What the reactions run on. */
export type ReactionGround = Tools &
  Readonly<{
    report: (line: string) => void;
    reactions: readonly Reaction[];
    observer?: ConsumerObserver;
    alone?: boolean;
  }>;

/** The reactions that this process runs. */
export type ReactionHost = Readonly<{ statuses: () => readonly ConsumerStatus[]; stop: () => Promise<void> }>;

/** Follows the log with each reaction while this process holds its lease, from where it stood when it last ran, here or elsewhere. */
export async function startReactions({ reactions, alone, ...ground }: ReactionGround): Promise<ReactionHost> {
  const consumers = reactions.map(({ name, on }) => new DurableConsumer(ground, name, (event) => on(event, ground)));
  const shift = new Shift({ ...ground, alone }, consumers);
  await shift.start();
  return { statuses: () => consumers.map(({ status }) => status), stop: () => shift.stop() };
}
