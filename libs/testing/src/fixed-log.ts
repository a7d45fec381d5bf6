import {
  BEGINNING,
  EventStore,
  type Appended,
  type Batch,
  type FollowOptions,
  type LogId,
  type Position,
  type ReadAllOptions,
  type RecordedEvent,
} from '#libs/kernel';

const live = (events: readonly RecordedEvent[], position: Position): Batch => ({ events, position, live: true });

/** A log that holds what a spec puts into it, for what only follows logs. Nothing can be appended through the port. */
export class FixedLog extends EventStore {
  private readonly events: RecordedEvent[];
  private wakened = Promise.withResolvers<void>();

  constructor(
    events: readonly RecordedEvent[] = [],
    private readonly id = 'log-1',
    private readonly pageSize = 1_000,
  ) {
    super();
    this.events = [...events];
  }

  /** Adds events at the end and wakes those who follow. */
  push(...events: readonly RecordedEvent[]): void {
    for (const event of events) this.events.push(event);
    this.wakened.resolve();
    this.wakened = Promise.withResolvers();
  }

  override async *readAll({ after = BEGINNING }: ReadAllOptions = {}): AsyncIterable<Batch> {
    const head = await this.head();
    for (let position = after; position < head;) {
      const page = this.pageAfter(position, head);
      position = page.at(-1)?.position ?? head;
      yield { events: page, position, live: position >= head };
    }
  }

  override async *follow({ after = BEGINNING, signal }: FollowOptions = {}): AsyncIterable<Batch> {
    const aborted = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
    let position = after;
    yield* [await this.head()].filter((head) => head <= after).map((head) => live([], head));
    for (const ended = () => signal?.aborted === true; !ended();) {
      const wakened = this.wakened.promise;
      for await (const batch of this.readAll({ after: position })) {
        position = batch.position;
        yield batch;
      }
      if (position >= (await this.head())) await Promise.race([wakened, aborted]);
    }
  }

  override head(): Promise<Position> {
    return Promise.resolve(this.events.at(-1)?.position ?? BEGINNING);
  }

  override logId(): Promise<LogId> {
    return Promise.resolve(this.id as LogId);
  }

  override append(): Promise<Appended> {
    return Promise.reject(new Error('A fixed log takes no appends'));
  }

  override async *readStream(): AsyncIterable<readonly RecordedEvent[]> {
    yield* [];
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  private pageAfter(position: Position, head: Position): readonly RecordedEvent[] {
    const from = this.events.findIndex((event) => event.position > position);
    return this.events.slice(from, from + this.pageSize).filter((event) => event.position <= head);
  }
}
