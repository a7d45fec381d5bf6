import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ReadDb } from '../read-db.ts';
import type { Report } from '../report.ts';
import type { Duty } from './duty.ts';
import { Leases } from './leases.ts';
import { Post } from './post.ts';

/** How often leases are kept, and free ones looked for. */
const ROUND_MS = 500;

/** What a shift works on. `alone`: no other process can be running, so what one that was killed still holds is taken at once. */
export type ShiftGround = Readonly<{ db: ReadDb; report: Report; alone?: boolean | undefined }>;

/** Names a process for whoever looks at who runs what. */
const holderName = (): string => `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;

/**
 * Runs consumers of which each runs in one process at a time: takes every lease that is free, keeps it, and ends what another
 * process took over. Off the way of what the consumers do; that what they write is theirs to write is judged by the fence.
 */
export class Shift {
  private readonly posts: readonly Post[];
  private readonly leases: Leases;
  private going: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly ground: ShiftGround,
    duties: readonly Duty[],
  ) {
    this.posts = duties.map((duty) => new Post(duty));
    this.leases = new Leases(ground.db, holderName());
  }

  /** Resolves when all that was free has begun. */
  async start(): Promise<void> {
    try {
      await this.take(this.ground.alone === true);
      await Promise.all(this.posts.filter(({ isHeld }) => isHeld).map((post) => post.attend()));
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.goOn();
  }

  /** Ends all, then lets others have it. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.going;
    const held = this.posts.filter(({ isHeld }) => isHeld).map(({ consumer }) => consumer);
    await Promise.all(this.posts.map((post) => post.leave()));
    await this.leases.release(held).catch((error: unknown) => this.tell(error));
  }

  private goOn(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.going = this.round()
        .catch((error: unknown) => this.tell(error))
        .then(() => this.goOn());
    }, ROUND_MS);
  }

  private async round(): Promise<void> {
    await this.keep();
    await this.take(false);
    for (const post of this.posts.filter(({ isIdle }) => isIdle)) {
      post.attend().catch((error: unknown) => this.tell(error));
    }
  }

  private async keep(): Promise<void> {
    const held = this.posts.filter(({ isHeld }) => isHeld);
    const kept = await this.leases.keep(held.map(({ consumer }) => consumer));
    for (const post of held.filter(({ consumer }) => !kept.has(consumer))) {
      this.ground.report(`${post.consumer} is run by another process now`);
      post.leave().catch((error: unknown) => this.tell(error));
    }
  }

  private async take(whoeverHolds: boolean): Promise<void> {
    const wanted = this.posts.filter(({ isHeld }) => !isHeld).map(({ consumer }) => consumer);
    if (wanted.length === 0) return;
    const free = whoeverHolds ? wanted : await this.leases.free(wanted);
    for (const { consumer, fence } of await this.leases.take(free, whoeverHolds)) {
      const post = this.posts.find((one) => one.consumer === consumer);
      post?.attend(fence).catch((error: unknown) => this.tell(error));
    }
  }

  private tell(error: unknown): void {
    const { code, name = 'unknown' } = Object(error) as { code?: unknown; name?: string };
    this.ground.report(`Consumers cannot be shared out now (${typeof code === 'string' ? code : name})`);
  }
}
