import {
  DelegatingEventStore,
  type Asking,
  type EventStore,
  type NewEvent,
  type ReadStreamOptions,
  type Revision,
  type StreamName,
} from '#libs/kernel';

/** The same log, and since when those who asked it said they had been about it. */
class AskedStore extends DelegatingEventStore {
  readonly since: (number | undefined)[] = [];

  override append(stream: StreamName, expected: Revision, events: readonly NewEvent[], asking?: Asking) {
    this.since.push(asking?.since);
    return super.append(stream, expected, events, asking);
  }

  override readStream(stream: StreamName, options?: ReadStreamOptions) {
    this.since.push(options?.since);
    return super.readStream(stream, options);
  }
}

/** A log that notes since when each command has been that asks it. */
export const askedOf = (store: EventStore): AskedStore => new AskedStore(store);
