import { setImmediate as turn } from 'node:timers/promises';

/** A turn of the event loop that takes longer had other work in it. */
const QUIET_MS = 0.2;

/** Who never gets a quiet turn goes on all the same. */
const MOST_TURNS = 8;

/**
 * Lets go of the event loop until nobody else has used it for a turn: what is answered in several steps, as a command is, does
 * not wait for a piece of the caller's work before each of them.
 */
export async function othersFirst(): Promise<void> {
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const began = performance.now();
    await turn();
    if (performance.now() - began < QUIET_MS) return;
  }
}
