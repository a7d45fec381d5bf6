import { LRUCache } from 'lru-cache';
import {
  BEGINNING,
  fold,
  NO_STREAM,
  streamName,
  type Aggregate,
  type Asking,
  type Event,
  type EventStore,
  type Loaded,
  type RecordedEvent,
  type StreamName,
} from '#libs/kernel';
import { RecordedCommands } from './recorded-commands.ts';

/** A stream folded up to a revision. Never changed: what is newer is another snapshot. */
export type Snapshot<S> = Loaded<S> & Readonly<{ stream: StreamName; commands: RecordedCommands }>;

/** Folded streams, as many as were used last. What stands in it may be behind the log; it is never ahead. */
export class StreamCache {
  readonly #snapshots: LRUCache<string, Snapshot<unknown>>;
  readonly #numbers = new WeakMap<object, number>();
  readonly #store: EventStore;
  #aggregates = 0;

  constructor(store: EventStore, max: number) {
    this.#store = store;
    this.#snapshots = new LRUCache({ max });
  }

  /** The stream as last seen, where it is remembered. */
  remembered<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Snapshot<S> | undefined {
    return this.#snapshots.get(this.#key(aggregate, id)) as Snapshot<S> | undefined;
  }

  /** The stream at its head: only what is newer than what is remembered is read. */
  async fresh<S, E extends Event>(aggregate: Aggregate<S, E>, id: string, asking?: Asking): Promise<Snapshot<S>> {
    const from = this.remembered(aggregate, id) ?? unread(aggregate, id);
    const news: RecordedEvent[] = [];
    const unknown = { ...asking, from: from.revision + 1 };
    for await (const events of this.#store.readStream(from.stream, unknown)) news.push(...events);
    const state = fold(aggregate, news as unknown as readonly E[], from.state);
    for (const event of news) from.commands.learn(event);
    const { revision, position } = news.at(-1) ?? from;
    return this.remember(aggregate, id, { ...from, state, revision, position });
  }

  /** Keeps a snapshot, unless a later one is known. */
  remember<S, E extends Event>(aggregate: Aggregate<S, E>, id: string, snapshot: Snapshot<S>): Snapshot<S> {
    const known = this.remembered(aggregate, id);
    if (known !== undefined && known.revision >= snapshot.revision) return known;
    this.#snapshots.set(this.#key(aggregate, id), snapshot);
    return snapshot;
  }

  /** Two aggregates may fold streams of one category, each to a state of its own. */
  #key(aggregate: object & { category: string }, id: string): string {
    let number = this.#numbers.get(aggregate);
    if (number === undefined) this.#numbers.set(aggregate, (number = this.#aggregates += 1));
    return `${number} ${aggregate.category}-${id}`;
  }
}

const unread = <S, E extends Event>({ category, initialState }: Aggregate<S, E>, id: string): Snapshot<S> => ({
  stream: streamName(category, id),
  state: initialState,
  revision: NO_STREAM,
  position: BEGINNING,
  commands: new RecordedCommands(),
});
