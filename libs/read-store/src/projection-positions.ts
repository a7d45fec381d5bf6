import type { PositionWait } from '#libs/http';
import type { Position } from '#libs/kernel';
import type { ReadDb } from './read-db.ts';

/** How often checkpoints are asked for while somebody waits for a projection that another process runs, in milliseconds. */
const POLL_MS = 50;

type Waiter = Readonly<{ projection: string; position: Position; end: (reached: boolean | Error) => void }>;

/**
 * Knows how far each projection has come, and wakes who waits for one: by its commits where it runs here, else by asking the
 * database, once for all who wait.
 */
export class ProjectionPositions implements PositionWait {
  private readonly positions = new Map<string, Position>();
  private readonly waiting = new Set<Waiter>();
  private polling = false;

  constructor(private readonly db: ReadDb) {}

  /** Called after each commit of a projection that runs in this process. */
  moved(projection: string, position: Position): void {
    this.positions.set(projection, position);
    this.wake(projection, position);
  }

  /** Forgets a projection that no longer runs in this process. */
  left(projection: string): void {
    this.positions.delete(projection);
    this.poll();
  }

  /** Rejects where the database cannot be asked. */
  reached(projection: string, position: Position, timeoutMs: number): Promise<boolean> {
    if ((this.positions.get(projection) ?? -Infinity) >= position) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      const end = (reached: boolean | Error): void => {
        clearTimeout(timer);
        this.waiting.delete(waiter);
        if (reached instanceof Error) reject(reached);
        else resolve(reached);
      };
      const timer = setTimeout(() => end(false), timeoutMs);
      const waiter: Waiter = { projection, position, end };
      this.waiting.add(waiter);
      this.poll();
    });
  }

  private wake(projection: string, reached: Position): void {
    for (const waiter of this.waiting) {
      if (waiter.projection === projection && waiter.position <= reached) waiter.end(true);
    }
  }

  private get waitingElsewhere(): readonly Waiter[] {
    return [...this.waiting].filter(({ projection }) => !this.positions.has(projection));
  }

  private poll(): void {
    if (this.polling || this.waitingElsewhere.length === 0) return;
    this.polling = true;
    void this.ask().finally(() => {
      setTimeout(() => {
        this.polling = false;
        this.poll();
      }, POLL_MS);
    });
  }

  private async ask(): Promise<void> {
    try {
      const rows = await this.db.writer.read('select projection, position from projection_checkpoint');
      for (const { projection, position } of rows) this.wake(String(projection), Number(position));
    } catch (error) {
      for (const { end } of this.waitingElsewhere) end(error as Error);
    }
  }
}
