import { setTimeout as pause } from 'node:timers/promises';
import { OutcomeUnknown, StoreUnavailable } from '#libs/kernel';

/** How long a target may be away, and the pauses between two tries. */
export type Patience = Readonly<{ forMs: number; firstPauseMs: number; longestPauseMs: number }>;

export const PATIENCE: Patience = { forMs: 120_000, firstPauseMs: 200, longestPauseMs: 5_000 };

/** Tries until it is done, as long as the store only cannot now, or nobody knows: ids and expectations stay the same. */
export async function persistently<T>(work: () => Promise<T>, waiting: () => void, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience.forMs;
  for (let pauseMs = patience.firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, patience.longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() + pauseMs > until) throw error;
      waiting();
      await pause(pauseMs);
    }
  }
}

const isPassing = (error: unknown): boolean => error instanceof OutcomeUnknown || error instanceof StoreUnavailable;
