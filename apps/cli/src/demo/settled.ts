import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 3;

type Part = Readonly<{ state: string; lag?: number }>;

/** What the service says of its health, as far as this asks. */
type Report = Readonly<{ position: number; processes: readonly Part[] }>;

/** What follows from the records did not come to an end. */
export class NotSettled extends Error {
  override readonly name = 'NotSettled';
}

/**
 * Waits until every process has seen to all that the log holds, what they added themselves, too: as anybody can who asks the
 * service for its health. Read models may be behind: who asks them says what they must have seen. Rejects with NotSettled
 * where that does not come to an end.
 */
export async function settled(url: string, patienceMs = PATIENCE_MS): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let before = await endReached(url); performance.now() < deadline;) {
    if (before === undefined) await pause(PAUSE_MS);
    const now = await endReached(url);
    // Who saw to the last event may have added another one since; where the log still ends there, nobody has.
    if (now !== undefined && now === before) return;
    before = now;
  }
  throw new NotSettled('What follows from the records does not come to an end');
}

/** Where the log ends, if all have come that far. */
async function endReached(url: string): Promise<number | undefined> {
  const response = await fetch(`${url}/health/ready`);
  if (!response.ok) return undefined;
  const { position, processes } = (await response.json()) as Report;
  return processes.every(hasCaughtUp) ? position : undefined;
}

/** Who looks at the clock, not at the log, has no lag. */
const hasCaughtUp = ({ state, lag = 0 }: Part): boolean => state === 'live' && lag === 0;
