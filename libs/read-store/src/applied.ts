import { Observable } from 'rxjs';
import type { Batch, EventStore, Position } from '#libs/kernel';
import { prefetched } from './prefetched.ts';

/**
 * The batches that were applied, from a checkpoint on. Subscribing starts the pulling: a batch is asked for when
 * the one before is committed, and one more is fetched ahead, so a slow database slows the reading and fills no memory.
 */
export const appliedBatches = (
  store: EventStore,
  after: Position,
  apply: (batch: Batch) => Promise<void>,
): Observable<Batch> =>
  new Observable((subscriber) => {
    const ending = new AbortController();
    const { signal } = ending;
    const pull = async (): Promise<void> => {
      for await (const batch of prefetched(store.follow({ after, signal }))) {
        if (signal.aborted) return;
        await apply(batch);
        subscriber.next(batch);
      }
    };
    pull().then(
      () => subscriber.complete(),
      (error: unknown) => subscriber.error(error),
    );
    return () => ending.abort();
  });
