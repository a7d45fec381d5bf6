/** The same items, the next one fetched while one is being worked on: one ahead, never more, so back-pressure holds. */
export async function* prefetched<T>(source: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (;;) {
      const result = await next;
      if (result.done) return;
      next = iterator.next();
      // Whoever stops half-way never looks at what was fetched ahead, be it a failure.
      next.catch(() => undefined);
      yield result.value;
    }
  } finally {
    // Not awaited: a source that waits for more only ends when its own signal says so.
    iterator.return?.().catch(() => undefined);
  }
}
