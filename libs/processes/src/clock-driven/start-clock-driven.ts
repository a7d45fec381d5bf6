import { localDateAt, type Instant } from '#libs/kernel';
import type { Tools } from '../reactions/reaction.ts';
import type { ClockDriven } from './clock-driven.ts';

/** What is looked after runs on, how often it looks, and who takes a line that an operator should see. */
export type ClockGround = Tools &
  Readonly<{ report: (line: string) => void; clockDriven: readonly ClockDriven[]; everyMs?: number }>;

/** How it fares, and since when. */
export type ClockStatus = Readonly<{ name: string; failures: number; since: Instant }>;
export type ClockHost = Readonly<{ statuses: () => readonly ClockStatus[]; stop: () => Promise<void> }>;

/** Often enough that nobody waits for it where a clock is set; each look is one indexed query. */
const EVERY_MS = 1_000;
const LONGEST_MS = 60_000;

/** Looks for what fell due, for as long as the process lives; what fails is tried again, later and later. */
export function startClockDriven({ clockDriven, ...ground }: ClockGround): ClockHost {
  const lookouts = clockDriven.map((each) => new Lookout(each, ground));
  for (const lookout of lookouts) lookout.start();
  return {
    statuses: () => lookouts.map(({ status }) => status),
    stop: async () => {
      await Promise.all(lookouts.map((lookout) => lookout.stop()));
    },
  };
}

class Lookout {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private current: ClockStatus;

  constructor(
    private readonly driven: ClockDriven,
    private readonly ground: Omit<ClockGround, 'clockDriven'>,
  ) {
    this.current = { name: driven.name, failures: 0, since: ground.clock.now() };
  }

  get status(): ClockStatus {
    return this.current;
  }

  start(): void {
    this.running = this.keepOn();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepOn(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) await waited(await this.look(), signal);
  }

  /** Looks once, and tells how long to wait before the next look. */
  private async look(): Promise<number> {
    const { clock, report, everyMs = EVERY_MS } = this.ground;
    try {
      await this.driven.seeTo(localDateAt(clock.now()), this.ground);
      this.fares(0);
      return everyMs;
    } catch (error) {
      this.fares(this.current.failures + 1);
      report(`${this.driven.name} fails (${codeOf(error)}); it is tried again`);
      return Math.min(everyMs * 2 ** this.current.failures, LONGEST_MS);
    }
  }

  private fares(failures: number): void {
    const isAsBefore = this.current.failures > 0 === failures > 0;
    const since = isAsBefore ? this.current.since : this.ground.clock.now();
    this.current = { ...this.current, failures, since };
  }
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
