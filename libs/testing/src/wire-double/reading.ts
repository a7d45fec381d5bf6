import type { DoubleLog } from './double-log.ts';
import { isBehind, type Logged, type Place } from './logged.ts';
import { isSoftDeleted, visible } from './stream-metadata.ts';

type From<T> = 'start' | 'end' | T;
export type Matches = (event: Logged) => boolean;

/** What a read of a stream asks for. `from` is inclusive. */
export type StreamRead = Readonly<{ stream: string; from: From<bigint>; isBackwards: boolean; count: number }>;
/** What a read of the whole log asks for. `from` is inclusive forwards, exclusive backwards. */
export type AllRead = Readonly<{ from: From<Place>; isBackwards: boolean; count: number; matches: Matches }>;

/** What a read comes to; `not-readable` is the server's "Unexpected … Error", and sometimes it never answers. */
export type Found = readonly Logged[] | 'not-found' | 'stream-deleted' | 'not-readable' | 'never';

export function readStream(log: DoubleLog, { stream, from, isBackwards, count }: StreamRead): Found {
  if (log.isTombstoned(stream)) return 'stream-deleted';
  const events = log.stream(stream);
  const metadata = log.metadataOf(stream);
  if (!events || isSoftDeleted(metadata)) return 'not-found';
  if (count === 0) return 'not-readable';
  const seen = visible(events, metadata);
  const wanted = (revision: bigint): boolean => (isBackwards ? revision <= fromOf(from) : revision >= fromOf(from));
  const found = seen.filter(({ revision }) => wanted(revision));
  return (isBackwards ? found.toReversed() : found).slice(0, count);
}

const BEYOND_ALL = 1n << 64n;
const fromOf = (from: From<bigint>): bigint => (from === 'start' ? 0n : from === 'end' ? BEYOND_ALL : from);

export function readAll(log: DoubleLog, { from, isBackwards, count, matches }: AllRead): Found {
  if (count === 0) return 'never';
  if (typeof from === 'object' && !isReadable(log, from)) return 'not-readable';
  return taken(log.all, { from: indexOf(log, from), isBackwards, count, matches });
}

type Taking = Readonly<{ from: number; isBackwards: boolean; count: number; matches: Matches }>;

function taken(events: readonly Logged[], { from, isBackwards, count, matches }: Taking): readonly Logged[] {
  const found: Logged[] = [];
  const [step, first] = isBackwards ? [-1, from - 1] : [1, from];
  for (let at = first; found.length < count; at += step) {
    const event = events[at];
    if (!event) break;
    if (matches(event)) found.push(event);
  }
  return found;
}

/** Positions that are no event's are refused, unless they lie beyond the end. */
const isReadable = (log: DoubleLog, { commit }: Place): boolean =>
  commit >= log.end || commit === 0n || log.all[log.indexAt(commit)]?.position === commit;

function indexOf(log: DoubleLog, from: From<Place>): number {
  if (from === 'start') return 0;
  return from === 'end' ? log.all.length : log.indexAt(from.commit);
}

/** The index of the first event that a subscription from there delivers: it begins behind the place. */
export function indexBehind(log: DoubleLog, from: From<Place>): number {
  if (typeof from !== 'object') return indexOf(log, from);
  const index = log.indexAt(from.commit);
  const event = log.all[index];
  return event && !isBehind(event, from) ? index + 1 : index;
}
