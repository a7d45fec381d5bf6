/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same members in another order. */
export const shuffled = <T>(members: readonly T[], random: () => number): readonly T[] =>
  members
    .map((member) => [random(), member] as const)
    .sort(([one], [other]) => one - other)
    .map(([, member]) => member);
