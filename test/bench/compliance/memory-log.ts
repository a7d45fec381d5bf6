import { BEGINNING, EventStore, streamName, type CommandId, type EventId, type Instant } from '#libs/kernel';
import type { Appended, Batch, LogId, Position, ReadAllOptions, RecordedEvent } from '#libs/kernel';

const PAGE = 1_000;

/** A log in memory, to be read alone: what is measured is what comes behind it. */
export class MemoryLog extends EventStore {
  constructor(private readonly events: RecordedEvent[]) {
    super();
  }

  get size(): number {
    return this.events.length;
  }

  push(...events: readonly RecordedEvent[]): void {
    this.events.push(...events);
  }

  override async *readAll({ after = BEGINNING, limit = PAGE }: ReadAllOptions = {}): AsyncIterable<Batch> {
    const head = await this.head();
    for (let position = after; position < head;) {
      const events = this.events.slice(position + 1, position + 1 + limit);
      position = events.at(-1)?.position ?? head;
      yield { events, position, live: position >= head };
    }
  }

  override async *follow(): AsyncIterable<Batch> {
    yield* this.readAll();
  }

  override async *readStream(): AsyncIterable<readonly RecordedEvent[]> {
    yield* [];
  }

  override head(): Promise<Position> {
    return Promise.resolve(this.events.length - 1);
  }

  override logId(): Promise<LogId> {
    return Promise.resolve('log-1' as LogId);
  }

  override append(): Promise<Appended> {
    return Promise.reject(new Error('Nothing is appended to this log'));
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

/** An event as a log holds it. */
export function eventAt(
  position: Position,
  stream: string,
  at: Instant,
  told: Readonly<{ type: string; data: object }>,
): RecordedEvent {
  const [category = '', ...id] = stream.split('-');
  const text = `00000000-0000-5000-8000-${position.toString(16).padStart(12, '0')}`;
  const actor = { id: 'a-1', role: 'apLead', organisation: 's-1' } as const;
  const metadata = {
    $correlationId: text,
    $causationId: text as CommandId,
    actor,
    occurredAt: at,
    recordedAt: at,
    digest: '5f',
  };
  const stands = { stream: streamName(category, id.join('-')), revision: 0, position, storedAt: at };
  return { ...told, ...stands, id: text as EventId, metadata };
}
