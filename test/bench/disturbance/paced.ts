import { setTimeout as pause } from 'node:timers/promises';

/** A timer counts whole milliseconds: what it is late beyond one, the event loop was held. */
const GRANULARITY_MS = 1;

/**
 * Does something every so often until it is told to end, however long those before take, and tells how long each waited:
 * from when it was due, so that what is held up is seen, too, where it has not begun.
 */
export async function paced(
  everyMs: number,
  until: AbortSignal,
  once: () => Promise<unknown>,
): Promise<readonly number[]> {
  const waits: number[] = [];
  const underWay: Promise<unknown>[] = [];
  for (let due = performance.now(); !until.aborted; due += everyMs) {
    await pause(Math.max(0, due - performance.now()));
    const [began, asked] = [performance.now(), once()];
    const late = Math.max(0, began - due - GRANULARITY_MS);
    underWay.push(asked.then(() => waits.push(late + performance.now() - began)));
  }
  await Promise.all(underWay);
  return waits;
}
