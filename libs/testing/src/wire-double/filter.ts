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

/** After how many events a filtered subscription tells a checkpoint; undefined where there is no filter. */
export function checkpointEveryOf(options: Options): number | undefined {
  const filter = options.getFilter();
  if (!filter) return undefined;
  return (filter.hasMax() ? filter.getMax() : DEFAULT_WINDOW) * filter.getCheckpointintervalmultiplier();
}
