import { randomUUID } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import {
  BACKWARDS,
  END,
  jsonEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  type JSONEventData,
  type JSONType,
  type Position,
  type StreamSubscription,
} from '@eventstore/db-client';

const TAKE_MS = 6000;
const POLL_MS = 20;

/** Events that nobody has seen before. */
export const fresh = (count = 1, data: JSONType = { v: 1 }): JSONEventData[] =>
  Array.from({ length: count }, () => jsonEvent({ id: randomUUID(), type: 'Fresh', data }));

/** Events that can be made again under the same ids: the n-th is of the type `Type<n>`. */
export function makers(): (n: number, data?: JSONType) => JSONEventData {
  const ids = new Map<number, string>();
  return (n, data = { n }) => {
    const id = ids.get(n) ?? randomUUID();
    ids.set(n, id);
    return jsonEvent({ id, type: `Type${n}`, data });
  };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

/** Waits until something holds, but not for ever: whether it did. */
export async function until(holds: () => boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; !holds(); await later(POLL_MS)) if (performance.now() > end) return false;
  return true;
}

/** The place of the log's last event. */
export async function lastPosition(client: EventStoreDBClient): Promise<Position> {
  const [last] = await all(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }));
  if (!last?.event) throw new Error('The log holds nothing');
  return last.event.position;
}

export type Subscription = AllStreamSubscription | StreamSubscription;
type Taken = Readonly<{ seen: readonly unknown[]; why: string }>;
type Heard = Readonly<{ event?: { type: string; revision: bigint; streamId: string } }>;

/** What a subscription says besides its events. */
const SAYS = ['caughtUp', 'fellBehind', 'confirmation', 'close', 'end'] as const;

/** Takes so many events of a subscription, with all else that it says, then ends it. */
export function take(subscription: Subscription, count: number, ms = TAKE_MS): Promise<Taken> {
  const { promise, resolve } = Promise.withResolvers<Taken>();
  const seen: unknown[] = [];
  let [left, isOver] = [count, false];
  const note = (what: unknown): void => void (isOver || seen.push(what));
  const finish = (why: string): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    void subscription.unsubscribe().finally(() => resolve({ seen, why }));
  };
  const timer = setTimeout(() => finish('time'), ms);
  subscription.on('data', ({ event }: Heard) => {
    note({ event: event?.type, revision: event?.revision, stream: event?.streamId });
    if (--left <= 0) finish('enough');
  });
  for (const says of SAYS) subscription.on(says, () => note({ says }));
  subscription.on('error', (error: Error & { type?: string }) => {
    note({ says: 'error', name: error.constructor.name, type: error.type ?? null });
    finish('error');
  });
  return promise;
}

/** How often each thing came out of many attempts at once. */
export function tally(results: readonly PromiseSettledResult<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const result of results) {
    const error = result.status === 'rejected' ? (result.reason as Error & { type?: string }) : undefined;
    const name = error ? `${error.constructor.name}:${error.type ?? ''}` : 'done';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
