import {
  fold,
  streamName,
  type Aggregate,
  type Event,
  type EventStore,
  type Position,
  type Reader,
} from '#libs/kernel';

/** Folds streams as they stood before a position in the log: what a decision would have seen, had it looked just then. */
export const readerBefore = (store: EventStore, position: Position): Reader =>
  async function read<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Promise<S> {
    let state = aggregate.initialState;
    for await (const page of store.readStream(streamName(aggregate.category, id))) {
      const before = page.filter((event) => event.position < position);
      state = fold(aggregate, before as readonly unknown[] as readonly E[], state);
      if (before.length < page.length) break;
    }
    return state;
  };
