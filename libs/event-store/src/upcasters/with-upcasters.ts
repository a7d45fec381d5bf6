import {
  DelegatingEventStore,
  type Asking,
  type Batch,
  type EventStore,
  type FollowOptions,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { currentNames, upcast, type UpcasterRegistry } from './upcaster-registry.ts';

/**
 * The same log with every event read under its current name and in its present shape, and written under its present stored
 * type. The steps are the contexts' own; a registry with a step that leads nowhere is an Error at once.
 */
export const withUpcasters = (store: EventStore, registry: UpcasterRegistry): EventStore =>
  new UpcastingEventStore(store, registry);

class UpcastingEventStore extends DelegatingEventStore {
  readonly #registry: UpcasterRegistry;
  readonly #storedTypes: ReadonlyMap<string, string>;

  constructor(store: EventStore, registry: UpcasterRegistry) {
    super(store);
    this.#registry = registry;
    this.#storedTypes = currentNames(registry);
  }

  override append(stream: StreamName, expected: Revision, events: readonly NewEvent[], asking?: Asking) {
    const stored = events.map((event) => ({ ...event, type: this.#storedTypes.get(event.type) ?? event.type }));
    return this.inner.append(stream, expected, stored, asking);
  }

  override async *readStream(stream: StreamName, options?: ReadStreamOptions) {
    for await (const events of this.inner.readStream(stream, options)) yield this.#current(events);
  }

  override async *readAll(options?: ReadAllOptions): AsyncGenerator<Batch> {
    for await (const batch of this.inner.readAll(options)) yield { ...batch, events: this.#current(batch.events) };
  }

  override async *follow(options?: FollowOptions): AsyncGenerator<Batch> {
    for await (const batch of this.inner.follow(options)) yield { ...batch, events: this.#current(batch.events) };
  }

  #current(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    return events.map((event) => upcast(event, this.#registry));
  }
}
