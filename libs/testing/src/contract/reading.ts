import type {
  Batch,
  EventStore,
  FollowOptions,
  NewEvent,
  RecordedEvent,
  ReadStreamOptions,
  StreamName,
} from '#libs/kernel';

/** A whole stream, pages put together. */
export async function streamEvents(
  store: EventStore,
  stream: StreamName,
  options?: ReadStreamOptions,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(stream, options)) events.push(...page);
  return events;
}

/** All batches, up to where they end. */
export async function collect<T>(batches: AsyncIterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for await (const batch of batches) collected.push(batch);
  return collected;
}

/** The events of a whole reading, batches put together. */
export const eventsOf = async (batches: AsyncIterable<Batch>): Promise<readonly RecordedEvent[]> =>
  (await collect(batches)).flatMap(({ events }) => events);

/** Follows until so many events have come. */
export async function followed(
  store: EventStore,
  count: number,
  options: FollowOptions = {},
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  if (count === 0) return events;
  for await (const batch of store.follow(options)) {
    events.push(...batch.events);
    if (events.length >= count) return events;
  }
  return events;
}

/**
 * Follows until it has caught up and so many events have come. Beside others in one database, batches without events come at
 * any time.
 */
export async function caughtUp(batches: AsyncIterator<Batch>, atLeast = 0): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (;;) {
    const { value, done } = await batches.next();
    if (done === true) throw new Error('Ended before it had caught up');
    events.push(...value.events);
    if (value.live && events.length >= atLeast) return events;
  }
}

/** The next batch that has events. */
export async function nextEvents(batches: AsyncIterator<Batch>): Promise<Batch> {
  for (;;) {
    const { value, done } = await batches.next();
    if (done === true) throw new Error('Ended before an event came');
    if (value.events.length > 0) return value;
  }
}

/** How many events still come before the end. */
export async function ended(batches: AsyncIterator<Batch>): Promise<number> {
  for (let events = 0; ;) {
    const { value, done } = await batches.next();
    if (done === true) return events;
    events += value.events.length;
  }
}

/** What was handed over of each event. */
export const asNew = (events: readonly RecordedEvent[]): readonly NewEvent[] =>
  events.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }));

export const idsOf = (events: readonly { id: string }[]): readonly string[] => events.map(({ id }) => id);
export const revisionsOf = (events: readonly RecordedEvent[]): readonly number[] =>
  events.map(({ revision }) => revision);
export const positionsOf = (events: readonly RecordedEvent[]): readonly number[] =>
  events.map(({ position }) => position);

/** The error a promise ends with. */
export const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
