import { LAST_OF_ALL, type Logged } from './logged.ts';

const DELETED = Number(LAST_OF_ALL);
const SECOND_MS = 1000;

/** What the metadata of a stream says that the server itself looks at. */
export type StreamMetadata = Readonly<{ $tb?: number; $maxCount?: number; $maxAge?: number }>;

/** By this metadata a stream is deleted, softly. JSON's numbers do not reach the exact revision: text does. */
export const SOFT_DELETE = `{"$tb":${LAST_OF_ALL}}`;

/** Of a stream's metadata only the last is ever seen. */
export const ONLY_THE_LAST: StreamMetadata = { $maxCount: 1 };

/** The metadata that the last event of a metastream holds; none where it is no JSON. */
export function metadataIn(event: Logged | undefined): StreamMetadata {
  if (!event) return {};
  try {
    return JSON.parse(Buffer.from(event.data).toString()) as StreamMetadata;
  } catch {
    return {};
  }
}

export const isSoftDeleted = ({ $tb = 0 }: StreamMetadata): boolean => $tb >= DELETED;

/** What is to be seen of a stream's events: the others wait for a scavenge. */
export function visible(events: readonly Logged[], { $tb = 0, $maxCount, $maxAge }: StreamMetadata): readonly Logged[] {
  const first = Math.max($tb, $maxCount === undefined ? 0 : events.length - $maxCount);
  const since = $maxAge === undefined ? 0 : Date.now() - $maxAge * SECOND_MS;
  return events.slice(Math.min(first, events.length)).filter(({ created }) => created.getTime() >= since);
}
