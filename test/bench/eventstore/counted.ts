import type { Done, Slice } from '../racing/race.ts';

/** Reads again and again until the time is over; a reading answers how many events it had. */
export async function readFor({ milliseconds }: Slice, reading: () => Promise<number>): Promise<Done> {
  const began = performance.now();
  let units = 0;
  while (performance.now() < began + milliseconds) units += await reading();
  return { units, errors: 0, milliseconds: performance.now() - began };
}
