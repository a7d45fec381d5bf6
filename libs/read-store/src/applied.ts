import { Observable } from 'rxjs';
import type { Batch, EventStore } from '#libs/kernel';
import { prefetched } from './prefetched.ts';
import type { Runner } from './runner.ts';

/**
 * The batches that a runner has applied, from its checkpoint on. Subscribing starts the pulling: a batch is asked for when
 * the one before is committed, and one more is fetched ahead, so a slow database slows the reading and fills no memory.
 */
export const appliedBatches = (store: EventStore, runner: Runner): Observable<Batch> =>
  new Observable((subscriber) => {
    const ending = new AbortController();
    const { signal } = ending;
    const pull = async (): Promise<void> => {
      for await (const batch of prefetched(store.follow({ after: runner.position, signal }))) {
        if (signal.aborted) return;
        await runner.apply(batch);
        subscriber.next(batch);
      }
    };
    pull().then(
      () => subscriber.complete(),
      (error: unknown) => subscriber.error(error),
    );
    return () => ending.abort();
  });
