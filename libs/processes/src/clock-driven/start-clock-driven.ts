import { localDateAt, type Instant } from '#libs/kernel';
import { Shift, type ConsumerState, type Duty } from '#libs/read-store';
import type { Tools } from '../reactions/reaction.ts';
import type { ClockDriven } from './clock-driven.ts';

/** What is looked after runs on, how often it looks, and who takes a line that an operator should see. */
export type ClockGround = Tools &
  Readonly<{
    report: (line: string) => void;
    clockDriven: readonly ClockDriven[];
    everyMs?: number;
    alone?: boolean;
  }>;

/** How it fares, and since when. */
export type ClockStatus = Readonly<{ name: string; state: ConsumerState; failures: number; since: Instant }>;
export type ClockHost = Readonly<{ statuses: () => readonly ClockStatus[]; stop: () => Promise<void> }>;

/** Often enough that nobody waits for it where a clock is set; each look is one indexed query. */
const EVERY_MS = 1_000;
const LONGEST_MS = 60_000;

/** Looks for what fell due while this process holds the lease; what fails is tried again, later and later. */
export async function startClockDriven({ clockDriven, alone, ...ground }: ClockGround): Promise<ClockHost> {
  const lookouts = clockDriven.map((each) => new Lookout(each, ground));
  const shift = new Shift({ ...ground, alone }, lookouts);
  await shift.start();
  return { statuses: () => lookouts.map(({ status }) => status), stop: () => shift.stop() };
}

class Lookout implements Duty {
  private stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private current: ClockStatus;

  constructor(
    private readonly driven: ClockDriven,
    private readonly ground: Omit<ClockGround, 'clockDriven'>,
  ) {
    this.current = this.standingBy();
  }

  get status(): ClockStatus {
    return this.current;
  }

  get consumer(): string {
    return this.driven.name;
  }

  /** It writes nothing but commands, which are carried out once whoever sends them; so it needs no fence. */
  begin(): Promise<void> {
    this.stopping = new AbortController();
    this.fares(0);
    this.running = this.keepOn();
    return Promise.resolve();
  }

  async end(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.current = this.standingBy();
  }

  private standingBy(): ClockStatus {
    return { name: this.driven.name, state: 'standby', failures: 0, since: this.ground.clock.now() };
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
    const state = failures > 0 ? 'failing' : 'live';
    const since = this.current.state === state ? this.current.since : this.ground.clock.now();
    this.current = { ...this.current, state, failures, since };
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
