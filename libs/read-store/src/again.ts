import { setTimeout as later } from 'node:timers/promises';
import { backoff } from './backoff.ts';

/** Which failures are worth another attempt, how many attempts there are, and for how long another one is begun. */
export type Repeating = Readonly<{
  attempts: number;
  withinMs: number;
  worthIt: (error: unknown) => boolean | Promise<boolean>;
}>;

/** Does it until it succeeds, later and later each time; the last failure is thrown. */
export async function again<T>(body: () => Promise<T>, { attempts, withinMs, worthIt }: Repeating): Promise<T> {
  const until = performance.now() + withinMs;
  for (let failures = 1; ; failures += 1) {
    try {
      return await body();
    } catch (error) {
      if (failures >= attempts || performance.now() > until || !(await worthIt(error))) throw error;
      await later(backoff(failures));
    }
  }
}
