import { setTimeout as wait } from 'node:timers/promises';
import { BEGINNING, type Clock, type EventStore, type Instant, type Position } from '#libs/kernel';
import type { PositionWait } from '#libs/http';
import { backoff } from '../backoff.ts';
import type { ConsumerState } from '../durable-consumer.ts';
import { FencedOff, type Duty } from '../leases/duty.ts';
import { Shift } from '../leases/shift.ts';
import { prepare } from '../prepare.ts';
import type { ReadDb } from '../read-db.ts';
import type { Report } from '../report.ts';
import { StaleCheckpoint } from '../writer.ts';
import { asProjection } from './as-projection.ts';
import type { Derivation } from './derivation.ts';
import { deriveRound } from './derive-round.ts';
import { roundApart } from './round-apart.ts';

/** What derivations run on. */
export type DerivationGround = Readonly<{
  db: ReadDb;
  store: EventStore;
  report: Report;
  clock: Clock;
  positions: PositionWait;
  alone?: boolean;
}>;

/** How a derivation fares, and since when it does so well, or badly. */
export type DerivationStatus = Readonly<{
  name: string;
  state: ConsumerState;
  position: Position;
  since: Instant;
  failures: number;
  lastError?: string;
}>;

/** The derivations that this process keeps. */
export type DerivationHost = Readonly<{ statuses: () => readonly DerivationStatus[]; stop: () => Promise<void> }>;

/** How long is waited at a time for the projection to move, in milliseconds. */
const PATIENCE_MS = 1_000;

/** So many subjects are looked at beside the requests, each for as long as a request itself takes. */
const FEW = 20;

/** Keeps one derivation behind its projection: what fails is tried again, later and later. */
class DerivationFollower implements Duty {
  private stopping = new AbortController();
  private stopped: Promise<void> = Promise.resolve();
  private fence = 0;
  private running: Promise<void> = Promise.resolve();
  status: DerivationStatus;

  constructor(
    private readonly ground: DerivationGround,
    private readonly derivation: Derivation,
  ) {
    this.status = this.standingBy(BEGINNING);
  }

  get consumer(): string {
    return this.derivation.name;
  }

  begin(fence: number): Promise<void> {
    const { signal } = (this.stopping = new AbortController());
    this.stopped = new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    this.fence = fence;
    this.status = { ...this.status, position: BEGINNING };
    this.running = this.keepOn();
    return Promise.resolve();
  }

  /** The page under way is committed first. */
  async end(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.status = this.standingBy(this.status.position);
  }

  private standingBy(position: Position): DerivationStatus {
    const since = this.ground.clock.now();
    return { name: this.derivation.name, state: 'standby', position, since, failures: 0 };
  }

  private async keepOn(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.round();
      } catch (error) {
        // It is run elsewhere now, and whoever shares leases out ends it here.
        if (error instanceof FencedOff) return;
        await this.failed(error);
      }
    }
  }

  private async round(): Promise<void> {
    const { db, store, report, positions } = this.ground;
    const { name, from } = this.derivation;
    if (this.status.position === BEGINNING)
      await prepare({ db, store, report }, asProjection(this.derivation), this.fence);
    const position = (await this.derived()) ?? BEGINNING;
    const { failures, since } = this.status;
    this.status = {
      name,
      state: 'live',
      position,
      since: failures === 0 ? since : this.ground.clock.now(),
      failures: 0,
    };
    await Promise.race([this.stopped, positions.reached(from, position + 1, PATIENCE_MS)]);
  }

  /** Here where few subjects are concerned, so that no process is started for each event; else where nobody waits for it. */
  private async derived(): Promise<Position | undefined> {
    const { db } = this.ground;
    const { apart, name } = this.derivation;
    const options = { fence: this.fence, signal: this.stopping.signal };
    const here = await deriveRound(db, this.derivation, { ...options, ...(apart && { atMost: FEW }) });
    if (here !== 'too-many') return here;
    if (apart) return roundApart(db.writer, { ...options, name, apart });
    return undefined;
  }

  private async failed(reason: unknown): Promise<void> {
    const { code, name = 'unknown' } = Object(reason) as { code?: unknown; name?: string };
    const lastError = typeof code === 'string' ? code : name;
    const { derivation, status } = this;
    const failures = status.failures + 1;
    const since = failures === 1 ? this.ground.clock.now() : status.since;
    this.status = { ...status, state: 'failing', since, failures, lastError };
    const pause = backoff(failures);
    // Another process came first: go on from where it stands.
    if (!(reason instanceof StaleCheckpoint)) {
      this.ground.report(`${derivation.name} fails (${lastError}); attempt ${failures + 1} in ${Math.round(pause)} ms`);
    }
    await Promise.race([this.stopped, wait(pause, undefined, { ref: false })]);
  }
}

/** Follows each derivation's projection while this process holds its lease, from where it stood when it last ran, here or elsewhere. */
export async function startDerivations(
  ground: DerivationGround,
  derivations: readonly Derivation[],
): Promise<DerivationHost> {
  const followers = derivations.map((derivation) => new DerivationFollower(ground, derivation));
  const shift = new Shift(ground, followers);
  await shift.start();
  return { statuses: () => followers.map(({ status }) => status), stop: () => shift.stop() };
}
