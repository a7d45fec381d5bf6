import type { Position, RecordedEvent } from '#libs/kernel';
import { othersFirst } from './others-first.ts';
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

/** A fold that an event concerns, the book of its table, and the keys it touches there. */
type Touched = Readonly<{ fold: Fold; book: RowBook; event: RecordedEvent; keys: readonly Key[] }>;

/** The rows of a projection while events are folded into them. */
export class Folding {
  private readonly books = new Map<string, RowBook>();
  private readonly folds: readonly (readonly [Fold, RowBook])[];

  /** `tableOf` says where the rows of each table go: into itself, or into a rebuild's. */
  constructor({ folds }: Projection, tableOf: (table: Table) => Table, source?: Writer) {
    for (const { table } of folds) this.books.set(table.name, new RowBook(tableOf(table), source));
    this.folds = folds.flatMap((fold) => {
      const book = this.books.get(fold.table.name);
      return book ? [[fold, book] as const] : [];
    });
  }

  get all(): Iterable<RowBook> {
    return this.books.values();
  }

  /** Folds events in their order, loading once what they touch. Throws StepFailed at the first that cannot be folded. */
  async fold(events: readonly RecordedEvent[]): Promise<void> {
    const touched = this.touchedBy(events);
    await Promise.all(Array.from(this.all, (book) => book.open(keysIn(touched, book))));
    for (let from = 0; from < touched.length; from += SLICE) {
      // Before the first, too: pages that come as fast as they are folded would else never let go of the loop.
      await othersFirst();
      for (const { fold, book, event, keys } of touched.slice(from, from + SLICE)) {
        guarded(event, () => book.fold(fold, event, keys));
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

  private touchedBy(events: readonly RecordedEvent[]): readonly Touched[] {
    const touched: Touched[] = [];
    for (const event of events) {
      for (const [fold, book] of this.folds) {
        if (fold.concerns(event)) touched.push({ fold, book, event, keys: guarded(event, () => fold.keysOf(event)) });
      }
    }
    return touched;
  }
}

function* keysIn(touched: readonly Touched[], of: RowBook): Iterable<Key> {
  for (const { fold, book, keys } of touched) if (book === of && !fold.appendOnly) yield* keys;
}

function guarded<T>(event: RecordedEvent, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw new StepFailed(event.position, event.type, error);
  }
}
