import type { StoreObserver } from './observer.ts';
import { pause, pauseAfter, within } from './time.ts';
import { Late, troubleOf } from './trouble.ts';

/** How long to try, and what to make of failures. */
export type Insistence = Readonly<{
  milliseconds: number;
  call: 'append' | 'read';
  observer: StoreObserver;
  /** What asking again would not change, in words of the port's. */
  refusal: (error: unknown) => Error | undefined;
  /** What is said at the end of all patience. */
  givenUp: (error: unknown) => Error;
}>;

/** Asks again until there is an answer, a refusal, or no time left. Each try is told how much of it there is, and waited for no longer. */
export async function insist<T>(how: Insistence, ask: (left: number) => Promise<T>): Promise<T> {
  const end = performance.now() + how.milliseconds;
  for (let failures = 1; ; failures += 1) {
    const left = end - performance.now();
    if (left <= 0) throw how.givenUp(new Late());
    try {
      return await within(left, ask(left));
    } catch (error) {
      const refusal = how.refusal(error);
      if (refusal) throw refusal;
      const wait = pauseAfter(failures);
      if (performance.now() + wait >= end) throw how.givenUp(error);
      how.observer.retried?.(how.call, troubleOf(error));
      await pause(wait);
    }
  }
}
