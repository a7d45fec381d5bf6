import { localDateAt } from '#libs/kernel';
import type { Tools } from '../reactions/reaction.ts';
import type { ClockDriven } from './clock-driven.ts';

/** What is looked after runs on, how often it looks, and who takes a line that an operator should see. */
export type ClockGround = Tools &
  Readonly<{ report: (line: string) => void; clockDriven: readonly ClockDriven[]; everyMs?: number }>;

export type ClockStatus = Readonly<{ name: string; failures: number }>;
export type ClockHost = Readonly<{ statuses: () => readonly ClockStatus[]; stop: () => Promise<void> }>;

/** Often enough that nobody waits for it where a clock is set; each look is one indexed query. */
const EVERY_MS = 1_000;
const LONGEST_MS = 60_000;

/** Looks for what fell due, for as long as the process lives; what fails is tried again, later and later. */
export function startClockDriven({ clockDriven, everyMs = EVERY_MS, ...ground }: ClockGround): ClockHost {
  const stopping = new AbortController();
  const failures = new Map(clockDriven.map(({ name }) => [name, 0]));

  async function look({ name, seeTo }: ClockDriven): Promise<number> {
    try {
      await seeTo(localDateAt(ground.clock.now()), ground);
      failures.set(name, 0);
      return everyMs;
    } catch (error) {
      const failed = (failures.get(name) ?? 0) + 1;
      failures.set(name, failed);
      ground.report(`${name} fails (${codeOf(error)}); it is tried again`);
      return Math.min(everyMs * 2 ** failed, LONGEST_MS);
    }
  }

  const running = clockDriven.map(async (each) => {
    while (!stopping.signal.aborted) await waited(await look(each), stopping.signal);
  });
  return {
    statuses: () => [...failures].map(([name, failed]) => ({ name, failures: failed })),
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** Waits, or no longer once it is to stop. */
const waited = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    if (signal.aborted) done();
  });

/** What went wrong, without anything that could name somebody. */
function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return [code, name].find((each) => typeof each === 'string') ?? 'unknown';
}
