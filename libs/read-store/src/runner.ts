import { BEGINNING, type Batch, type Position, type RecordedEvent } from '#libs/kernel';
import { movedMark, storedMark, type Mark } from './checkpoints.ts';
import { Folding, StepFailed } from './folding.ts';
import { FencedOff } from './leases/duty.ts';
import type { Projection } from './projection.ts';
import type { ReadDb } from './read-db.ts';
import { Turns } from './turns.ts';

/** Rows kept between batches so that a busy record is not loaded for each; a bound on memory, not on correctness. */
const KEPT_ROWS = 10_000;

/** The projection's tables were made anew in another version meanwhile: this process must not go on writing its own. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
  readonly code = 'superseded';
}

/** Applies the log to a projection's live tables: rows and checkpoint in one transaction, each event once. */
export class Runner {
  private readonly turns = new Turns();
  private folding: Folding;

  constructor(
    private readonly db: ReadDb,
    readonly projection: Projection,
    private mark: Mark,
  ) {
    this.folding = this.anew();
  }

  /** Through here everything was applied, or was not this projection's. */
  get position(): Position {
    return this.mark.position;
  }

  /** The fence of the lease under which this runner writes. */
  get fence(): number {
    return this.mark.fence;
  }

  /** Resolves when the batch under way is committed. */
  idle(): Promise<void> {
    return this.turns.idle();
  }

  /** Applies what of the batch was not applied before. An event that cannot be folded holds up itself and what follows. */
  apply({ events, position }: Pick<Batch, 'events' | 'position'>): Promise<void> {
    return this.turns.take(() => this.applyNew(events, position));
  }

  /** Runs `body` between two batches; the tables and their checkpoint may be others afterwards. */
  pausedFor(body: () => Promise<Mark>): Promise<void> {
    return this.turns.take(async () => {
      this.mark = await body();
      this.folding = this.anew();
    });
  }

  private async applyNew(events: readonly RecordedEvent[], position: Position): Promise<void> {
    if (position <= this.mark.position) return;
    const fresh = events.filter((event) => event.position > this.mark.position);
    try {
      await this.folding.fold(fresh);
      await this.commit(position);
    } catch (error) {
      await this.recover();
      if (error instanceof StepFailed) await this.applyBefore(error.position, fresh);
      throw error;
    }
  }

  private async commit(position: Position): Promise<void> {
    // The checkpoint first: where another process moved it, nothing else is even tried.
    await this.db.writer.commit([movedMark(this.projection.name, this.mark, position), ...this.folding.writes()]);
    this.mark = { ...this.mark, position };
    this.folding.written(KEPT_ROWS);
  }

  private async applyBefore(failed: Position, events: readonly RecordedEvent[]): Promise<void> {
    const before = events.filter((event) => event.position < failed);
    const last = before.at(-1)?.position ?? BEGINNING;
    await this.applyNew(before, last);
  }

  /** What was held may not be what is stored: start again from the stored checkpoint. */
  private async recover(): Promise<void> {
    this.folding = this.anew();
    const stored = await storedMark(this.db, this.projection.name);
    if (stored && stored.fence !== this.mark.fence) throw new FencedOff(this.projection.name);
    if (stored?.version !== this.projection.version || stored.logId !== this.mark.logId) {
      throw new Superseded(`${this.projection.name} is now at version ${stored?.version ?? 'none'}`);
    }
    this.mark = stored;
  }

  private anew(): Folding {
    return new Folding(this.projection, (table) => table, this.db.writer);
  }
}
