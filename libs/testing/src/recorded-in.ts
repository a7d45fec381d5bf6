import type { Event, EventMetadata, RecordedEvent, StreamName } from '#libs/kernel';
import { newEvent } from './new-event.ts';

/** What a recorded event of a spec may have of its own. */
export type RecordedChange = Readonly<{ metadata?: Partial<EventMetadata>; position?: number; revision?: number }>;

/** One event as the log holds it: the first of its stream and of the log, unless told otherwise. */
export const recordedEvent = (stream: StreamName, event: Event, change: RecordedChange = {}): RecordedEvent => {
  const { position = 0, revision = 0, metadata = {} } = change;
  const plain = newEvent(position, event);
  const stamped = { ...plain, metadata: { ...plain.metadata, ...metadata } };
  return { ...stamped, stream, revision, position, storedAt: stamped.metadata.recordedAt };
};

/** A stream, what happened there, and what else matters about it. */
export type LogEntry = readonly [StreamName, Event, RecordedChange?];

/** A log of plain events, each beside its stream, in order: positions count from 0, revisions from 0 in each stream. */
export function recordedLog(...entries: readonly LogEntry[]): RecordedEvent[] {
  const revisions = new Map<StreamName, number>();
  return entries.map(([stream, event, change], position) => {
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    return recordedEvent(stream, event, { position, revision, ...change });
  });
}
