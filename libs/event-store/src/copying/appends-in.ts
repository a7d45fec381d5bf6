import type { EventStore, Position, RecordedEvent, Revision, StreamName } from '#libs/kernel';
import { eventsOf } from './events-of.ts';

/** What was one append in the source, and is to be one in the target. */
export type OneAppend = Readonly<{ stream: StreamName; expected: Revision; events: readonly RecordedEvent[] }>;

/**
 * Puts a log's events together as they were appended: what one command recorded stands side by side in one stream, since
 * an append is all or nothing and a command appends once.
 */
export async function* appendsIn(source: EventStore, after: Position): AsyncGenerator<OneAppend> {
  let events: RecordedEvent[] = [];
  for await (const event of eventsOf(source.readAll({ after }))) {
    const last = events.at(-1);
    if (last && !isOfOneCommand(last, event)) {
      yield appendOf(events);
      events = [];
    }
    events.push(event);
  }
  if (events.length > 0) yield appendOf(events);
}

/** So many appends at a time, in their order. */
export async function* windowsOf(
  appends: AsyncIterable<OneAppend>,
  size: number,
): AsyncGenerator<readonly OneAppend[]> {
  let window: OneAppend[] = [];
  for await (const append of appends) {
    window.push(append);
    if (window.length < size) continue;
    yield window;
    window = [];
  }
  if (window.length > 0) yield window;
}

const isOfOneCommand = (one: RecordedEvent, next: RecordedEvent): boolean =>
  one.stream === next.stream && one.metadata.$causationId === next.metadata.$causationId;

const appendOf = (events: readonly RecordedEvent[]): OneAppend => {
  const { stream, revision } = events[0] as RecordedEvent;
  return { stream, expected: revision - 1, events };
};
