import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** At first it is near; later, whoever looks any oftener takes from the service what it waits for. */
const [SOON_MS, LATER_MS] = [3, 50];

type Part = Readonly<{ state: string; lag?: number }>;
type Parts = 'projections' | 'processes';

/** What the service says of its health, as far as this asks. */
type Report = Readonly<Record<Parts, readonly Part[]> & { position: number }>;

/** Whose work is waited for: that of processes, unless read models are asked for, too, which may be behind else. */
type Asked = Readonly<{ parts?: readonly Parts[]; patienceMs?: number }>;

/** What follows from the records did not come to an end. */
export class NotSettled extends Error {
  override readonly name = 'NotSettled';
}

/**
 * Waits until every process has seen to all that the log holds, what they added themselves, too: as anybody can who asks the
 * service for its health. Resolves to where the log ends then. Rejects with NotSettled where that does not come to an end.
 */
export async function settled(
  url: string,
  { parts = ['processes'], patienceMs = PATIENCE_MS }: Asked = {},
): Promise<number> {
  const deadline = performance.now() + patienceMs;
  let wait = SOON_MS;
  for (let before = await endReached(url, parts); performance.now() < deadline;) {
    if (before === undefined) {
      await pause(wait);
      wait = Math.min(2 * wait, LATER_MS);
    }
    const now = await endReached(url, parts);
    // Who saw to the last event may have added another one since; where the log still ends there, nobody has.
    if (now !== undefined && now === before) return now;
    before = now;
  }
  throw new NotSettled('What follows from the records does not come to an end');
}

/** Where the log ends, if all have come that far. */
async function endReached(url: string, parts: readonly Parts[]): Promise<number | undefined> {
  const response = await fetch(`${url}/health/ready`);
  const report = (await response.json()) as Report;
  if (!response.ok) return undefined;
  return parts.every((part) => report[part].length > 0 && report[part].every(hasCaughtUp))
    ? report.position
    : undefined;
}

/** Where it runs in this process, or in another. */
const RUNS = new Set(['live', 'elsewhere']);

/** Who looks at the clock, not at the log, has no lag. */
const hasCaughtUp = ({ state, lag = 0 }: Part): boolean => RUNS.has(state) && lag === 0;
