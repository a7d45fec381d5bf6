import {
  BEGINNING,
  judgeCheckpoint,
  type Batch,
  type Checkpoint,
  type Instant,
  type LogId,
  type Position,
  type RecordedEvent,
} from '#libs/kernel';
import { backoff } from './backoff.ts';
import { UNOBSERVED } from './consumer-observer.ts';
import { consumerCheckpoint, raiseConsumerFence, saveConsumerCheckpoint } from './checkpoints.ts';
import { FencedOff, type Duty } from './leases/duty.ts';
import type { ProjectionGround } from './supervisor.ts';

/** What a consumer does about each event, in the order of the log; called again for an event after a crash or a failure. */
export type Handle = (event: RecordedEvent) => Promise<void>;

/** How a consumer fares, and since when. On `standby`, another process runs it, or none does yet. */
export type ConsumerState = 'standby' | 'live' | 'failing';

/** `lastError` is a code, gone with the next event that was seen to. */
export type ConsumerStatus = Readonly<{
  consumer: string;
  state: ConsumerState;
  position: Position;
  failures: number;
  since: Instant;
  lastError?: string;
}>;

/**
 * Follows the log for a consumer that keeps no tables, at least once: its checkpoint moves on only behind what was seen to.
 * What fails is tried again, later and later. A checkpoint of another log, or beyond the end, means from the beginning, aloud.
 */
export class DurableConsumer implements Duty {
  private stopping = new AbortController();
  private fence = 0;
  private running: Promise<void> = Promise.resolve();
  private current: ConsumerStatus;

  constructor(
    private readonly ground: ProjectionGround,
    readonly consumer: string,
    private readonly handle: Handle,
  ) {
    this.current = { consumer, state: 'standby', position: BEGINNING, failures: 0, since: ground.clock.now() };
  }

  get status(): ConsumerStatus {
    return this.current;
  }

  begin(fence: number): Promise<void> {
    this.fence = fence;
    this.stopping = new AbortController();
    this.running = this.keepOn();
    return Promise.resolve();
  }

  /** The event under way is seen to first. */
  async end(): Promise<void> {
    this.stopping.abort();
    await this.running;
    const { consumer, position } = this.current;
    this.current = { consumer, state: 'standby', position, failures: 0, since: this.ground.clock.now() };
  }

  private async keepOn(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.follow();
      } catch (error) {
        // It is run elsewhere now, and whoever shares leases out ends it here.
        if (error instanceof FencedOff) return;
        await this.failed(error);
      }
    }
  }

  private async follow(): Promise<void> {
    const { store } = this.ground;
    const { signal } = this.stopping;
    const logId = await store.logId();
    await raiseConsumerFence(this.ground.db, this.consumer, { logId, fence: this.fence });
    const after = await this.standing();
    this.current = { ...this.current, state: this.current.failures > 0 ? 'failing' : 'live', position: after };
    for await (const batch of store.follow({ after, signal })) await this.seeTo(batch, logId);
  }

  /** The checkpoint moves up to what was seen to, wherever that ends. */
  private async seeTo({ events, position }: Batch, logId: LogId): Promise<void> {
    const { observer = UNOBSERVED } = this.ground;
    const before = this.current.position;
    try {
      for (const event of events) {
        if (this.stopping.signal.aborted) return;
        await observer.around(this.consumer, [event], () => this.handle(event));
        this.reached(event.position);
      }
      this.reached(position);
    } finally {
      const reached = this.current.position;
      if (reached !== before) await this.save({ logId, position: reached });
    }
  }

  private save(checkpoint: Checkpoint): Promise<void> {
    return saveConsumerCheckpoint(this.ground.db, this.consumer, checkpoint, this.fence);
  }

  private reached(position: Position): void {
    const { failures, since } = this.current;
    this.current = {
      consumer: this.consumer,
      state: 'live',
      position,
      failures: 0,
      since: failures > 0 ? this.ground.clock.now() : since,
    };
  }

  private async standing(): Promise<Position> {
    const { db, store, report } = this.ground;
    const checkpoint = await consumerCheckpoint(db, this.consumer);
    if (!checkpoint) return BEGINNING;
    const standing = await judgeCheckpoint(store, checkpoint);
    if (standing === 'valid') return checkpoint.position;
    report(`${this.consumer} starts from the beginning: its checkpoint is ${standing.replaceAll('-', ' ')}`);
    return BEGINNING;
  }

  private async failed(error: unknown): Promise<void> {
    const { code, name = 'unknown' } = Object(error) as { code?: unknown; name?: string };
    const lastError = typeof code === 'string' ? code : name;
    const failures = this.current.failures + 1;
    const since = failures === 1 ? this.ground.clock.now() : this.current.since;
    this.current = { ...this.current, state: 'failing', failures, since, lastError };
    const wait = backoff(failures);
    this.ground.report(
      `${this.consumer} fails behind position ${this.current.position} (${lastError}); attempt ${failures + 1} in ${Math.round(wait)} ms`,
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
