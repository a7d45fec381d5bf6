import {
  BEGINNING,
  EventStore,
  InvalidAppend,
  StoreClosed,
  type Appended,
  type Batch,
  type FollowOptions,
  type LogId,
  type NewEvent,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { validateAppend } from '../validate-append.ts';
import type { Lease } from './data-directory.ts';
import { appendError, readingError } from './embedded-errors.ts';
import type { Inspection, Joined, Page } from './protocol.ts';

const PAGE = 1000;

/** One client of a log in a data directory: append and read through the log's threads. Made by `openEmbedded`. */
export class EmbeddedEventStore extends EventStore {
  readonly #lease: Lease;
  readonly #joined: Joined;
  readonly #readOnly: boolean;
  readonly #underWay = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(lease: Lease, joined: Joined, readOnly: boolean) {
    super();
    this.#lease = lease;
    this.#joined = joined;
    this.#readOnly = readOnly;
  }

  override async append(stream: StreamName, expected: Revision, events: readonly NewEvent[]): Promise<Appended> {
    if (this.#readOnly) throw new InvalidAppend('This log was opened to be read only');
    const texts = validateAppend(stream, expected, events).flatMap(({ id, type, data, metadata }) => [
      id,
      type,
      data,
      metadata,
    ]);
    try {
      const [revision, position, repeated] = await this.#ask(() =>
        this.#lease.log.append(this.#joined.log, stream, expected, texts),
      );
      return { revision, position, repeated };
    } catch (error) {
      throw appendError(error, stream, expected);
    }
  }

  override async *readStream(
    stream: StreamName,
    options: ReadStreamOptions = {},
  ): AsyncGenerator<readonly RecordedEvent[]> {
    const backwards = options.direction === 'backwards';
    let from = options.from ?? (backwards ? Number.MAX_SAFE_INTEGER : 0);
    for (let left = options.limit ?? Infinity; left > 0;) {
      const part = { log: this.#joined.log, stream, from, backwards, count: Math.min(left, PAGE) };
      const page = await this.#read(() => this.#lease.log.readStream(part));
      const events = eventsOf(page);
      if (events.length > 0) yield events;
      if (page.end) return;
      left -= events.length;
      from = (events.at(-1)?.revision ?? 0) + (backwards ? -1 : 1);
    }
  }

  override async *readAll({ after = BEGINNING, limit = Infinity }: ReadAllOptions = {}): AsyncGenerator<Batch> {
    const head = await this.head();
    for await (const { sheets, position: through } of this.#pages(after, head, limit)) {
      for (const [index, sheet] of sheets.entries()) {
        this.#refuseWhenClosed();
        const events = parsed(sheet);
        const position = index < sheets.length - 1 ? (events.at(-1)?.position ?? through) : through;
        yield { events, position, live: position >= head };
      }
    }
  }

  override async *follow({ after = BEGINNING, signal }: FollowOptions = {}): AsyncGenerator<Batch> {
    const { log } = this.#lease;
    let position = after;
    let live = false;
    while (!this.#isOver(signal)) {
      if (live && position >= log.head) {
        await log.sleep(signal);
      } else {
        const batch = await this.#batch(position, log.head);
        if (this.#isOver(signal)) return;
        ({ position, live } = batch);
        yield batch;
      }
    }
  }

  override async head(): Promise<Position> {
    return this.#read(() => this.#lease.log.readHead());
  }

  override async logId(): Promise<LogId> {
    this.#refuseWhenClosed();
    return this.#joined.logId as LogId;
  }

  /** What the live connection says of itself: journal, synchronous mode, schema, and what it has done since it was opened. */
  async inspect(): Promise<Inspection> {
    return this.#read(() => this.#lease.log.inspect());
  }

  override close(): Promise<void> {
    return (this.#closed ??= this.#letGo());
  }

  async #letGo(): Promise<void> {
    this.#lease.log.wake();
    await Promise.allSettled(this.#underWay);
    await this.#lease.release();
  }

  /** The next batch after a position, through a head; at the head at once without asking anybody. */
  async #batch(after: Position, head: Position): Promise<Batch> {
    if (after >= head) return { events: [], position: after, live: true };
    const page = await this.#page(after, head, PAGE);
    return { events: eventsOf(page), position: page.position, live: page.position >= head };
  }

  /** Page after page, the next one asked for before one is worked on: the thread reads it meanwhile. */
  async *#pages(after: Position, head: Position, limit: number): AsyncGenerator<Page> {
    let [position, left] = [after, limit];
    const next = () => (position < head && left > 0 ? this.#page(position, head, left) : undefined);
    for (let asked = next(); asked !== undefined;) {
      const page = await asked;
      position = page.position;
      left -= page.count;
      asked = next();
      // Whoever stops half-way never looks at what was read ahead, be it a failure.
      asked?.catch(() => undefined);
      yield page;
    }
  }

  #page(after: Position, head: Position, left: number): Promise<Page> {
    const through = Math.min(after + PAGE, head);
    const part = { log: this.#joined.log, after, through, count: Math.min(left, PAGE) };
    return this.#read(() => this.#lease.log.readAll(part));
  }

  async #read<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await this.#ask(ask);
    } catch (error) {
      throw readingError(error);
    }
  }

  async #ask<T>(ask: () => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    const answer = ask();
    this.#underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.#underWay.delete(answer);
    }
  }

  #isOver(signal: AbortSignal | undefined): boolean {
    if (signal?.aborted === true) return true;
    this.#refuseWhenClosed();
    return false;
  }

  #refuseWhenClosed(): void {
    if (this.#closed !== undefined) throw new StoreClosed();
  }
}

const parsed = (sheet: string): readonly RecordedEvent[] => JSON.parse(sheet) as readonly RecordedEvent[];
const eventsOf = ({ sheets }: Page): readonly RecordedEvent[] => sheets.flatMap(parsed);
