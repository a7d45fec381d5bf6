import {
  BEGINNING,
  EventStore,
  InvalidAppend,
  StoreClosed,
  type Appended,
  type Asking,
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
import { Appender } from './appender.ts';
import { Follower, type Course } from './follower.ts';
import { refuseWhenClosed, type StoreGround } from './ground.ts';
import { originOf, type LogOrigin } from './log-id.ts';
import { LogReader } from './log-reader.ts';
import { readPages } from './stream-reader.ts';

/** What a store is made of beside its ground. */
export type EventStoreDbParts = Readonly<{
  ground: StoreGround;
  readOnly: boolean;
  closing: AbortController;
  release: () => Promise<void>;
}>;

/** A log in EventStoreDB: the streams of one namespace. Made by `openEventStoreDb`. */
export class EventStoreDbStore extends EventStore {
  readonly #parts: EventStoreDbParts;
  readonly #ground: StoreGround;
  readonly #appender: Appender;
  readonly #log: LogReader;
  readonly #underWay = new Set<Promise<unknown>>();
  #origin: Promise<LogOrigin> | undefined;
  #closed: Promise<void> | undefined;

  constructor(parts: EventStoreDbParts) {
    super();
    this.#parts = parts;
    this.#ground = parts.ground;
    this.#appender = new Appender(parts.ground);
    this.#log = new LogReader(parts.ground);
  }

  override async append(
    stream: StreamName,
    expected: Revision,
    events: readonly NewEvent[],
    asking: Asking = {},
  ): Promise<Appended> {
    if (this.#closed !== undefined) throw new StoreClosed();
    if (this.#parts.readOnly) throw new InvalidAppend('This log was opened to be read only');
    const appended = this.#appender.append(stream, expected, events, asking);
    this.#underWay.add(appended);
    try {
      return await appended;
    } finally {
      this.#underWay.delete(appended);
    }
  }

  override async *readStream(
    stream: StreamName,
    options: ReadStreamOptions = {},
  ): AsyncGenerator<readonly RecordedEvent[]> {
    yield* readPages(this.#ground, stream, options);
  }

  override async *readAll({ after = BEGINNING, limit = Infinity }: ReadAllOptions = {}): AsyncGenerator<Batch> {
    let left = limit;
    for await (const batch of await this.#batches({ after, through: await this.head() })) {
      if (left <= 0) return;
      yield batch.events.length > left ? cut(batch, left) : batch;
      left -= batch.events.length;
    }
  }

  override async *follow({ after = BEGINNING, signal }: FollowOptions = {}): AsyncGenerator<Batch> {
    yield* await this.#batches({ after, signal });
  }

  override async head(): Promise<Position> {
    refuseWhenClosed(this.#ground);
    return this.#log.head();
  }

  override async logId(): Promise<LogId> {
    refuseWhenClosed(this.#ground);
    return (await this.#learnOrigin(this.#ground.patience.command)).logId;
  }

  /** Finds the log, or begins it, while a server that is not there yet is waited for. */
  async join(): Promise<void> {
    await this.#learnOrigin(this.#ground.patience.start);
  }

  override close(): Promise<void> {
    return (this.#closed ??= this.#letGo());
  }

  async #letGo(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    this.#parts.closing.abort();
    await this.#parts.release();
  }

  /** From where the log begins, at the earliest: what others wrote before that is not even looked at. */
  async #batches({ after, ...course }: Course): Promise<AsyncGenerator<Batch>> {
    refuseWhenClosed(this.#ground);
    const origin = await this.#learnOrigin(this.#ground.patience.command);
    return new Follower(this.#ground, this.#log, { after, begin: origin.position, ...course }).batches();
  }

  async #learnOrigin(milliseconds: number): Promise<LogOrigin> {
    this.#origin ??= originOf(this.#ground, this.#parts.readOnly, milliseconds);
    try {
      return await this.#origin;
    } catch (error) {
      this.#origin = undefined;
      throw error;
    }
  }
}

/** The first events of a batch: no further than the last of them. */
function cut({ events, position }: Batch, left: number): Batch {
  const first = events.slice(0, left);
  return { events: first, position: first.at(-1)?.position ?? position, live: false };
}
