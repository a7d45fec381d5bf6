import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Matches } from './reading.ts';

type Options = streams.ReadReq.Options;

/** How many events the server looks through by default before it tells how far it has come. */
const DEFAULT_WINDOW = 32;

/** The filter of a read or subscription: by prefixes or an expression, of the stream's name or the event's type. */
export function matchesOf(options: Options): Matches {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const on = filter.hasStreamIdentifier() ? 'stream' : 'type';
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  const prefixes = expression?.getPrefixList() ?? [];
  if (prefixes.length > 0) return (event) => prefixes.some((prefix) => event[on].startsWith(prefix));
  const regex = new RegExp(expression?.getRegex() ?? '');
  return (event) => regex.test(event[on]);
}

/** How far a filtered subscription looks at a time, and after how many events in all it tells a checkpoint. */
export type Telling = Readonly<{ window: number; every: number }>;

export function tellingOf(options: Options): Telling | undefined {
  const filter = options.getFilter();
  if (!filter) return undefined;
  const window = filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW;
  return { window, every: window * filter.getCheckpointintervalmultiplier() };
}
