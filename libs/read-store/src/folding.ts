import { setImmediate as otherWork } from 'node:timers/promises';
import type { Position, RecordedEvent } from '#libs/kernel';
import type { Fold, Projection } from './projection.ts';
import { RowBook } from './row-book.ts';
import type { Key, Table } from './table.ts';
import type { Write, Writer } from './writer.ts';

/** How many steps are taken before requests get their turn on the event loop: about a millisecond's worth. */
const SLICE = 250;

/** A step threw. Events before this one are not concerned; it and those after it wait until the step is mended. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly code = 'step-failed';
  constructor(
    readonly position: Position,
    readonly type: string,
    cause: unknown,
  ) {
    super(`${type} at position ${position} cannot be folded`, { cause });
  }
}

/** A fold that an event concerns, and the keys it touches there. */
type Touched = Readonly<{ fold: Fold; event: RecordedEvent; keys: readonly Key[] }>;

/** The rows of a projection while events are folded into them. */
export class Folding {
  private readonly books: ReadonlyMap<string, RowBook>;

  /** `tables` says where the rows of each table go: into itself, or into a rebuild's. */
  constructor(
    private readonly projection: Projection,
    tables: ReadonlyMap<string, Table>,
    source?: Writer,
  ) {
    this.books = new Map(Array.from(tables, ([name, table]) => [name, new RowBook(table, source)]));
  }

  get all(): Iterable<RowBook> {
    return this.books.values();
  }

  /** Folds events in their order, loading once what they touch. Throws StepFailed at the first that cannot be folded. */
  async fold(events: readonly RecordedEvent[]): Promise<void> {
    const touched = events.flatMap((event) => this.touchedBy(event));
    await Promise.all(Array.from(this.books, ([name, book]) => book.open(keysIn(touched, name))));
    for (let from = 0; from < touched.length; from += SLICE) {
      // Before the first, too: pages that come as fast as they are folded would else never let go of the loop.
      await otherWork();
      for (const { fold, event, keys } of touched.slice(from, from + SLICE)) {
        guarded(event, () => this.books.get(fold.table.name)?.fold(fold, event, keys));
      }
    }
  }

  writes(): readonly Write[] {
    return [...this.books.values()].flatMap((book) => book.writes());
  }

  /** What was handed out was written; where more than `most` rows are held, they are let go. */
  written(most: number): void {
    for (const book of this.books.values()) book.written(most);
  }

  private touchedBy(event: RecordedEvent): readonly Touched[] {
    return this.projection.folds.flatMap((fold) =>
      fold.concerns(event) ? [{ fold, event, keys: guarded(event, () => fold.keysOf(event)) }] : [],
    );
  }
}

function* keysIn(touched: readonly Touched[], table: string): Iterable<Key> {
  for (const { fold, keys } of touched) if (fold.table.name === table && !fold.appendOnly) yield* keys;
}

function guarded<T>(event: RecordedEvent, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw new StepFailed(event.position, event.type, error);
  }
}
