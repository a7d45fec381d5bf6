import {
  EventStore,
  type Asking,
  type FollowOptions,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type Revision,
  type StreamName,
} from './event-store.ts';

/** The same log: what stands around one overrides what it changes, and leaves the rest as it is. */
export abstract class DelegatingEventStore extends EventStore {
  constructor(protected readonly inner: EventStore) {
    super();
  }

  override append(stream: StreamName, expected: Revision, events: readonly NewEvent[], asking?: Asking) {
    return this.inner.append(stream, expected, events, asking);
  }

  override readStream(stream: StreamName, options?: ReadStreamOptions) {
    return this.inner.readStream(stream, options);
  }

  override readAll(options?: ReadAllOptions) {
    return this.inner.readAll(options);
  }

  override follow(options?: FollowOptions) {
    return this.inner.follow(options);
  }

  override head() {
    return this.inner.head();
  }

  override logId() {
    return this.inner.logId();
  }

  override close() {
    return this.inner.close();
  }
}
