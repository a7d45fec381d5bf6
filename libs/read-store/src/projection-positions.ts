import type { PositionWait } from '#libs/http';
import { BEGINNING, type Position } from '#libs/kernel';
import { storedMark } from './checkpoints.ts';
import type { ReadDb } from './read-db.ts';

/** How often the checkpoint is asked for where another process runs the projection, in milliseconds. */
const POLL_MS = 50;

type Waiter = Readonly<{ position: Position; wake: () => void }>;

/** Knows how far each projection has come, and wakes who waits for one: by its commits, or by asking where it runs elsewhere. */
export class ProjectionPositions implements PositionWait {
  private readonly positions = new Map<string, Position>();
  private readonly waiting = new Map<string, Set<Waiter>>();

  constructor(private readonly db: ReadDb) {}

  /** Called after each commit of a projection that runs in this process. */
  moved(projection: string, position: Position): void {
    this.positions.set(projection, position);
    for (const waiter of this.waiting.get(projection) ?? []) if (waiter.position <= position) waiter.wake();
  }

  /** Forgets a projection that no longer runs in this process. */
  left(projection: string): void {
    this.positions.delete(projection);
  }

  reached(projection: string, position: Position, timeoutMs: number): Promise<boolean> {
    const known = this.positions.get(projection);
    if (known === undefined) return this.asked(projection, position, timeoutMs);
    return known >= position ? Promise.resolve(true) : this.woken(projection, position, timeoutMs);
  }

  private woken(projection: string, position: Position, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiters = this.waiting.get(projection) ?? new Set();
      this.waiting.set(projection, waiters);
      const end = (reached: boolean): void => {
        clearTimeout(timer);
        waiters.delete(waiter);
        resolve(reached);
      };
      const timer = setTimeout(() => end(false), timeoutMs);
      const waiter = { position, wake: () => end(true) };
      waiters.add(waiter);
    });
  }

  private async asked(projection: string, position: Position, timeoutMs: number): Promise<boolean> {
    const until = performance.now() + timeoutMs;
    for (;;) {
      const { position: stored } = (await storedMark(this.db, projection)) ?? { position: BEGINNING };
      if (stored >= position) return true;
      const left = until - performance.now();
      if (left <= 0) return false;
      await new Promise((resolve) => setTimeout(resolve, Math.min(POLL_MS, left)));
    }
  }
}
