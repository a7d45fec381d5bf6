import { setTimeout as later } from 'node:timers/promises';

/** Processes have to begin, on a busy machine, too. */
export const PATIENCE_MS = 60_000;

/** What is found, once there is something. */
export async function until<T>(found: () => T | undefined): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await later(5)) {
    const it = found();
    if (it !== undefined) return it;
  }
  throw new Error('It did not come about');
}

/** Is there no process of this number any more? */
export function isGone(pid: number): true | undefined {
  try {
    process.kill(pid, 0);
    return undefined;
  } catch {
    return true;
  }
}
