import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { DoubleLog } from './double-log.ts';
import { matchesOf, tellingOf, type Telling } from './filter.ts';
import type { Logged } from './logged.ts';
import { allFrom, streamFrom } from './read-options.ts';
import { nameIn } from './read-messages.ts';
import { indexBehind, type Matches } from './reading.ts';
import { visible } from './stream-metadata.ts';

/** What a subscription goes through: the whole log or one stream, from behind where its consumer was. */
export type Source = Readonly<{
  log: DoubleLog;
  events: () => readonly Logged[];
  /** Nobody has caught up with a stream that is not there. */
  exists: () => boolean;
  /** The index of the first event to look at. */
  first: number;
  matches: Matches;
  resolve: boolean;
  /** When checkpoints are told; never, where nothing is filtered. */
  telling: Telling | undefined;
}>;

export function sourceOf(options: streams.ReadReq.Options, log: DoubleLog): Source {
  const common = { log, matches: matchesOf(options), resolve: options.getResolveLinks() };
  const stream = options.getStream();
  if (!stream) {
    const first = indexBehind(log, allFrom(options));
    const exists = () => true;
    return { ...common, first, exists, events: () => log.all, telling: tellingOf(options) };
  }
  const name = nameIn(stream.getStreamIdentifier());
  const events = () => log.stream(name) ?? [];
  const exists = () => log.stream(name) !== undefined;
  return { ...common, first: firstOf(streamFrom(options), log, name), exists, events, telling: undefined };
}

function firstOf(from: ReturnType<typeof streamFrom>, log: DoubleLog, name: string): number {
  const events = log.stream(name) ?? [];
  if (from === 'end') return events.length;
  const hidden = events.length - visible(events, log.metadataOf(name)).length;
  return Math.max(hidden, from === 'start' ? 0 : Number(from) + 1);
}
