import { setTimeout as wait } from 'node:timers/promises';
import { BEGINNING, type Clock, type EventStore, type Instant, type Position } from '#libs/kernel';
import type { PositionWait } from '#libs/http';
import { backoff } from '../backoff.ts';
import { prepare } from '../prepare.ts';
import type { ReadDb } from '../read-db.ts';
import type { Report } from '../report.ts';
import { StaleCheckpoint } from '../writer.ts';
import { asProjection, type Derivation } from './derivation.ts';
import { deriveRound } from './derive-round.ts';

/** What derivations run on. */
export type DerivationGround = Readonly<{
  db: ReadDb;
  store: EventStore;
  report: Report;
  clock: Clock;
  positions: PositionWait;
}>;

/** How a derivation fares, and since when it does so well, or badly. */
export type DerivationStatus = Readonly<{
  name: string;
  position: Position;
  since: Instant;
  failures: number;
  lastError?: string;
}>;

/** The derivations that this process keeps. */
export type DerivationHost = Readonly<{ statuses: () => readonly DerivationStatus[]; stop: () => Promise<void> }>;

/** How long is waited at a time for the projection to move, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Keeps one derivation behind its projection: what fails is tried again, later and later. */
class DerivationFollower {
  private readonly stopping = new AbortController();
  private readonly stopped = new Promise<void>((resolve) =>
    this.stopping.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  private running: Promise<void> = Promise.resolve();
  status: DerivationStatus;

  constructor(
    private readonly ground: DerivationGround,
    private readonly derivation: Derivation,
  ) {
    this.status = { name: derivation.name, position: BEGINNING, since: ground.clock.now(), failures: 0 };
  }

  start(): void {
    this.running = this.keepOn();
  }

  /** The page under way is committed first. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepOn(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.round();
      } catch (error) {
        await this.failed(error);
      }
    }
  }

  private async round(): Promise<void> {
    const { db, store, report, positions } = this.ground;
    const { name, from } = this.derivation;
    if (this.status.position === BEGINNING) await prepare({ db, store, report }, asProjection(this.derivation));
    const position = (await deriveRound(db, this.derivation)) ?? BEGINNING;
    const { failures, since } = this.status;
    this.status = { name, position, since: failures === 0 ? since : this.ground.clock.now(), failures: 0 };
    await Promise.race([this.stopped, positions.reached(from, position + 1, PATIENCE_MS)]);
  }

  private async failed(reason: unknown): Promise<void> {
    const { code, name = 'unknown' } = Object(reason) as { code?: unknown; name?: string };
    const lastError = typeof code === 'string' ? code : name;
    const { derivation, status } = this;
    const failures = status.failures + 1;
    const since = failures === 1 ? this.ground.clock.now() : status.since;
    this.status = { ...status, since, failures, lastError };
    const pause = backoff(failures);
    // Another process came first: go on from where it stands.
    if (!(reason instanceof StaleCheckpoint)) {
      this.ground.report(`${derivation.name} fails (${lastError}); attempt ${failures + 1} in ${Math.round(pause)} ms`);
    }
    await Promise.race([this.stopped, wait(pause, undefined, { ref: false })]);
  }
}

/** Follows each derivation's projection, from where it stood when it last ran. */
export function startDerivations(ground: DerivationGround, derivations: readonly Derivation[]): DerivationHost {
  const followers = derivations.map((derivation) => new DerivationFollower(ground, derivation));
  for (const follower of followers) follower.start();
  return {
    statuses: () => followers.map(({ status }) => status),
    stop: async () => {
      await Promise.all(followers.map((follower) => follower.stop()));
    },
  };
}
