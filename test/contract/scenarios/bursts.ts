import { ANY, NO_STREAM, streamNameFilter, type Position } from '@eventstore/db-client';
import { setTimeout as later } from 'node:timers/promises';
import type { Ground, Scenario } from '../ground.ts';
import { fresh, lastPosition } from '../steps.ts';

const EVENTS = 10_000n;
const PATIENCE_MS = 15_000;
const HANDLED_IN_MS = 5;

const checkpointsAndBursts: Scenario = async (ground) => {
  await ground.attempt(
    'checkpointReached, consumer takes 5 ms an event, 400 events: does it run ahead of what was consumed?',
    () => runningAhead(ground, ground.stream('cp'), 400),
  );
  await ground.attempt(
    'live, 10,000 events written as fast as they go, trivial consumer resubscribing from its last position when dropped',
    () => burst(ground, ground.stream('burst')),
  );
};

async function runningAhead({ client }: Ground, name: string, count: number): Promise<unknown> {
  const fromPosition = await lastPosition(client);
  await client.appendToStream(name, fresh(count), { expectedRevision: NO_STREAM });
  let [done, early, total, left] = [0n, 0, 0, count];
  const checkpointReached = async (_: unknown, { commit }: Position): Promise<void> => {
    total += 1;
    if (commit > done) early += 1;
  };
  const filter = streamNameFilter({ prefixes: [name], checkpointInterval: 1, maxSearchWindow: 1, checkpointReached });
  const subscription = client.subscribeToAll({ fromPosition, filter });
  for await (const { event } of subscription) {
    await later(HANDLED_IN_MS);
    done = event?.position.commit ?? done;
    if (--left === 0) break;
  }
  await subscription.unsubscribe();
  return { someCheckpoints: total > 0, someRanAhead: early > 0 };
}

/** What somebody saw who follows a stream, and begins again behind the last event whenever the server drops him. */
type Seen = { next: bigint; last: Position; gaps: number; drops: Set<string>; isLive: () => void };

async function burst({ client, ...ground }: Ground, name: string): Promise<unknown> {
  const { promise: live, resolve: isLive } = Promise.withResolvers<void>();
  const seen: Seen = { next: 0n, last: await lastPosition(client), gaps: 0, drops: new Set(), isLive };
  const followed = follow({ client, ...ground }, name, seen);
  await live;
  for (let round = 0; round < 10; round++) {
    const appends = Array.from({ length: 20 }, () => client.appendToStream(name, fresh(50), { expectedRevision: ANY }));
    await Promise.all(appends);
  }
  await Promise.race([followed, later(PATIENCE_MS, undefined, { ref: false })]);
  return { all: seen.next === EVENTS, gaps: seen.gaps, dropped: seen.drops.size > 0, why: [...seen.drops] };
}

async function follow({ client }: Ground, name: string, seen: Seen): Promise<void> {
  const filter = streamNameFilter({ prefixes: [name] });
  while (seen.next < EVENTS) {
    const subscription = client.subscribeToAll({ fromPosition: seen.last, filter });
    subscription.once('caughtUp', seen.isLive);
    try {
      for await (const { event } of subscription) {
        if (event?.revision !== seen.next) seen.gaps += 1;
        seen.next = (event?.revision ?? 0n) + 1n;
        seen.last = event?.position ?? seen.last;
        if (seen.next === EVENTS) break;
      }
    } catch (error) {
      const { constructor, message } = error as Error;
      seen.drops.add(`${constructor.name}: ${(message.split('.')[0] ?? '').slice(0, 60)}`);
    }
    await subscription.unsubscribe();
  }
}

export const BURSTS = { 'subscribe: checkpoints and bursts': checkpointsAndBursts } satisfies Record<string, Scenario>;
