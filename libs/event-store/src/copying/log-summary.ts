import { createHash, type Hash } from 'node:crypto';
import type { EventStore, Position, StreamName } from '#libs/kernel';
import { eventText } from './event-text.ts';
import { eventsOf } from './events-of.ts';

/** How many events a stream holds, and the digest of all of them in their order. */
export type StreamSummary = Readonly<{ count: number; digest: string }>;

/** A whole log in short: its streams, and the digest of the order in which their events stand. */
export type LogSummary = Readonly<{ count: number; order: string; streams: ReadonlyMap<StreamName, StreamSummary> }>;

/** Reads a whole log and sums it up. */
export async function summaryOf(
  store: EventStore,
  passed: (position: Position) => void = () => undefined,
): Promise<LogSummary> {
  const streams = new Map<StreamName, { count: number; digest: Buffer }>();
  const order = createHash('sha256');
  let count = 0;
  for await (const event of eventsOf(store.readAll())) {
    const { count: before, digest } = streams.get(event.stream) ?? { count: 0, digest: NOTHING };
    streams.set(event.stream, { count: before + 1, digest: chained(digest, eventText(event)) });
    order.update(`${event.stream} ${event.revision}\n`);
    count += 1;
    passed(event.position);
  }
  return { count, order: hex(order), streams: new Map(Array.from(streams, written)) };
}

/** The first stream that is not the same in two logs, and how; or that only their order differs. Undefined where all is equal. */
export function firstDifference(source: LogSummary, target: LogSummary): string | undefined {
  for (const name of new Set([...source.streams.keys(), ...target.streams.keys()])) {
    const [one = NONE, other = NONE] = [source.streams.get(name), target.streams.get(name)];
    if (one.count !== other.count) return `${name} has ${one.count} events in the source, ${other.count} in the target`;
    if (one.digest !== other.digest) return `${name} has ${one.count} events on both sides, not all of them the same`;
  }
  return source.order === target.order ? undefined : 'each stream is equal, the order of the whole log is not';
}

const NOTHING = Buffer.alloc(0);
const NONE: StreamSummary = { count: 0, digest: '' };

const chained = (digest: Buffer, text: string): Buffer => createHash('sha256').update(digest).update(text).digest();
const hex = (hash: Hash): string => hash.digest('hex');
const written = ([name, { count, digest }]: [StreamName, { count: number; digest: Buffer }]) =>
  [name, { count, digest: digest.toString('hex') }] as const;
