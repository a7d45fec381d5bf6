import type { Batch, RecordedEvent } from '#libs/kernel';

/** The events of a reading one by one, the next batch being fetched while one is looked at. */
export async function* eventsOf(batches: AsyncIterable<Batch>): AsyncGenerator<RecordedEvent> {
  for await (const { events } of oneAhead(batches)) yield* events;
}

/** Asks for the next batch before the present one is taken: reading and writing go on at the same time. */
async function* oneAhead<T>(batches: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = batches[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    asked.catch(() => undefined);
    return asked;
  };
  try {
    for (let next = await ask(); next.done !== true;) {
      const ahead = ask();
      yield next.value;
      next = await ahead;
    }
  } finally {
    await iterator.return?.();
  }
}
