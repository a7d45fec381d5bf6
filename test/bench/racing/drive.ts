import type { Done, Slice } from './race.ts';

/** Keeps so many at a time under way until the time is over. What fails is counted, never as done. */
export async function drive({ atOnce, milliseconds }: Slice, once: () => Promise<unknown>): Promise<Done> {
  const began = performance.now();
  const end = began + milliseconds;
  let [units, errors] = [0, 0];
  const one = async () => {
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
