import {
  BEGINNING,
  judgeCheckpoint,
  type Batch,
  type Instant,
  type LogId,
  type Position,
  type RecordedEvent,
} from '#libs/kernel';
import { backoff } from './backoff.ts';
import { UNOBSERVED } from './consumer-observer.ts';
import { consumerCheckpoint, saveConsumerCheckpoint } from './checkpoints.ts';
import type { ProjectionGround } from './supervisor.ts';

/** What a consumer does about each event, in the order of the log; called again for an event after a crash or a failure. */
export type Handle = (event: RecordedEvent) => Promise<void>;

/** How a consumer fares, and since when. `lastError` is a code, gone with the next event that was seen to. */
export type ConsumerStatus = Readonly<{
  consumer: string;
  position: Position;
  failures: number;
  since: Instant;
  lastError?: string;
}>;

/**
 * Follows the log for a consumer that keeps no tables, at least once: its checkpoint moves on only behind what was seen to.
 * What fails is tried again, later and later. A checkpoint of another log, or beyond the end, means from the beginning, aloud.
 */
export class DurableConsumer {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private current: ConsumerStatus;

  constructor(
    private readonly ground: ProjectionGround,
    private readonly name: string,
    private readonly handle: Handle,
  ) {
    this.current = { consumer: name, position: BEGINNING, failures: 0, since: ground.clock.now() };
  }

  get status(): ConsumerStatus {
    return this.current;
  }

  start(): void {
    this.running = this.keepOn();
  }

  /** The event under way is seen to first. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepOn(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.follow();
      } catch (error) {
        await this.failed(error);
      }
    }
  }

  private async follow(): Promise<void> {
    const { store } = this.ground;
    const { signal } = this.stopping;
    const logId = await store.logId();
    const after = await this.standing();
    this.current = { ...this.current, position: after };
    for await (const batch of store.follow({ after, signal })) await this.seeTo(batch, logId);
  }

  /** The checkpoint moves up to what was seen to, wherever that ends. */
  private async seeTo({ events, position }: Batch, logId: LogId): Promise<void> {
    const { observer = UNOBSERVED } = this.ground;
    const before = this.current.position;
    try {
      for (const event of events) {
        if (this.stopping.signal.aborted) return;
        await observer.around(this.name, [event], () => this.handle(event));
        this.reached(event.position);
      }
      this.reached(position);
    } finally {
      const reached = this.current.position;
      if (reached !== before) await saveConsumerCheckpoint(this.ground.db, this.name, { logId, position: reached });
    }
  }

  private reached(position: Position): void {
    const { failures, since } = this.current;
    this.current = {
      consumer: this.name,
      position,
      failures: 0,
      since: failures > 0 ? this.ground.clock.now() : since,
    };
  }

  private async standing(): Promise<Position> {
    const { db, store, report } = this.ground;
    const checkpoint = await consumerCheckpoint(db, this.name);
    if (!checkpoint) return BEGINNING;
    const standing = await judgeCheckpoint(store, checkpoint);
    if (standing === 'valid') return checkpoint.position;
    report(`${this.name} starts from the beginning: its checkpoint is ${standing.replaceAll('-', ' ')}`);
    return BEGINNING;
  }

  private async failed(error: unknown): Promise<void> {
    const { code, name = 'unknown' } = Object(error) as { code?: unknown; name?: string };
    const lastError = typeof code === 'string' ? code : name;
    const failures = this.current.failures + 1;
    const since = failures === 1 ? this.ground.clock.now() : this.current.since;
    this.current = { ...this.current, failures, since, lastError };
    const wait = backoff(failures);
    this.ground.report(
      `${this.name} fails behind position ${this.current.position} (${lastError}); attempt ${failures + 1} in ${Math.round(wait)} ms`,
    );
    await this.pause(wait);
  }

  private pause(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    return new Promise((resolve) => {
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done, { once: true });
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      if (signal.aborted) done();
    });
  }
}
