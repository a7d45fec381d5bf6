import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Done, Slice } from './race.ts';

/**
 * Keeps so many at a time under way until the time is over. Callers do not all begin in one tick, so these do not either. What
 * fails is counted, never as done.
 */
export async function drive({ atOnce, milliseconds }: Slice, once: () => Promise<unknown>): Promise<Done> {
  const began = performance.now();
  const end = began + milliseconds;
  let [units, errors] = [0, 0];
  const one = async (_: unknown, place: number) => {
    for (let before = 0; before < place; before += 1) await othersFirst();
    while (performance.now() < end) {
      try {
        await once();
        units += 1;
      } catch {
        errors += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { units, errors, milliseconds: performance.now() - began };
}
