const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** How long to wait before the next attempt: doubled each time, half of it left to chance so that many do not come at once. */
export function backoff(failures: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return full / 2 + (full / 2) * random();
}
