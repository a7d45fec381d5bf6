import {
  ANY,
  END,
  eventTypeFilter,
  excludeSystemEvents,
  NO_STREAM,
  START,
  streamNameFilter,
  type Position,
} from '@eventstore/db-client';
import { setTimeout as later } from 'node:timers/promises';
import type { Ground, Scenario } from '../ground.ts';
import { all, fresh, lastPosition, take, until, type Subscription } from '../steps.ts';

const PATIENCE_MS = 8000;
const MANY = 3000;

/** Does something as soon as the subscription says a thing: nobody has to guess when it is there. */
const once = (subscription: Subscription, says: 'caughtUp' | 'confirmation', then: () => Promise<unknown>) =>
  subscription.once(says, () => void then());

const byPrefix: Scenario = async (ground) => {
  const { client, stream, attempt } = ground;
  const [a, b, z] = [stream('suba'), stream('subb'), stream('subz')];
  const filter = streamNameFilter({ prefixes: [a, b] });
  const before = await lastPosition(client);
  await client.appendToStream(a, fresh(2), { expectedRevision: NO_STREAM });
  await client.appendToStream(z, fresh(3), { expectedRevision: NO_STREAM });
  await client.appendToStream(b, fresh(2), { expectedRevision: NO_STREAM });
  await attempt('catch-up, then live', () => {
    const subscription = client.subscribeToAll({ fromPosition: before, filter });
    once(subscription, 'caughtUp', () => client.appendToStream(a, fresh(), { expectedRevision: 1n }));
    return take(subscription, 5);
  });
  await attempt('resumed from the position of the second: is it repeated?', async () => {
    const [, second] = await all(client.readStream(a));
    return take(client.subscribeToAll({ fromPosition: second?.event?.position ?? START, filter }), 3);
  });
  await attempt('from the end, one live', () => {
    const subscription = client.subscribeToAll({ fromPosition: END, filter });
    once(subscription, 'caughtUp', () => client.appendToStream(b, fresh(), { expectedRevision: ANY }));
    return take(subscription, 1);
  });
  const unmatched = 'checkpoints while nothing matches (interval 1, window 32): are there any, are they positions?';
  await attempt(unmatched, () => checkpointsOfNobody(ground, z));
  await attempt('a slow reader of 3,000 events gets all, in order', () => slowReader(ground, b, before));
  await attempt('two filters on event types', () =>
    take(client.subscribeToAll({ fromPosition: before, filter: eventTypeFilter({ prefixes: ['Fre'] }) }), 2),
  );
  await attempt(
    'excluding system events, from start',
    () => take(client.subscribeToAll({ fromPosition: START, filter: excludeSystemEvents() }), 1),
    ({ seen, why }) => ({ why, says: seen.filter((one) => (one as { says?: string }).says) }),
  );
};

async function checkpointsOfNobody({ client }: Ground, other: string): Promise<unknown> {
  const kinds: string[] = [];
  const checkpointReached = async (_: unknown, position: Position) => void kinds.push(typeof position.commit);
  const filter = streamNameFilter({
    prefixes: ['nobody'],
    checkpointInterval: 1,
    maxSearchWindow: 32,
    checkpointReached,
  });
  const subscription = client.subscribeToAll({ fromPosition: END, filter });
  const live = new Promise((resolve) => subscription.once('caughtUp', resolve));
  subscription.on('data', () => undefined).on('error', () => undefined);
  await live;
  for (let n = 0; n < 100; n++) await client.appendToStream(other, fresh(), { expectedRevision: ANY });
  await until(() => kinds.length > 0, PATIENCE_MS);
  await subscription.unsubscribe();
  return { some: kinds.length > 0, kinds: [...new Set(kinds)] };
}

async function slowReader({ client }: Ground, name: string, fromPosition: Position): Promise<unknown> {
  await client.appendToStream(name, fresh(MANY), { expectedRevision: ANY });
  const subscription = client.subscribeToAll({ fromPosition, filter: streamNameFilter({ prefixes: [name] }) });
  let [n, last, ordered] = [0, -1n, true];
  for await (const { event } of subscription) {
    if (event?.revision !== last + 1n) ordered = false;
    last = event?.revision ?? last;
    if (++n % 500 === 0) await later(100);
    if (n === MANY + 3) break;
  }
  await subscription.unsubscribe();
  return { n, ordered };
}

const toAStream: Scenario = async ({ client, stream, attempt }) => {
  const [name, comes] = [stream('substream'), stream('later')];
  await client.appendToStream(name, fresh(3), { expectedRevision: NO_STREAM });
  await attempt('from revision 1: is 1 repeated?', () => take(client.subscribeToStream(name, { fromRevision: 1n }), 1));
  await attempt('of a stream that does not exist yet', () => {
    const subscription = client.subscribeToStream(comes);
    once(subscription, 'confirmation', () => client.appendToStream(comes, fresh(), { expectedRevision: NO_STREAM }));
    return take(subscription, 1);
  });
};

export const SUBSCRIBING = {
  'subscribe: all, by stream-name prefix': byPrefix,
  'subscribe: a stream': toAStream,
} satisfies Record<string, Scenario>;
