import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import {
  BEGINNING,
  EventStore,
  streamName,
  type Batch,
  type FollowOptions,
  type ReadAllOptions,
  type RecordedEvent,
} from '#libs/kernel';

const PAGE = 500;
const LOOK_MS = 5;

/** A log that several processes read: a file in a directory says how many events it has, another holds whoever builds. */
export class HeldLog extends EventStore {
  constructor(
    private readonly directory: string,
    private readonly isHeld = true,
  ) {
    super();
  }

  has(count: number): void {
    this.write('count', String(count));
  }

  /** Nobody whom it holds reads on behind the first page until it is let go. */
  hold(): void {
    this.write('held', '');
  }

  letGo(): void {
    rmSync(this.file('held'));
  }

  /** Which process says that it is held there, if any. */
  get holding(): number | undefined {
    try {
      return Number(readFileSync(this.file('holding'), 'utf8'));
    } catch {
      return undefined;
    }
  }

  override async *readAll({ after = BEGINNING }: ReadAllOptions = {}): AsyncIterable<Batch> {
    const head = await this.head();
    for (let position = after; position < head;) {
      const through = Math.min(position + PAGE, head);
      yield {
        events: Array.from({ length: through - position }, (_, n) => noted(position + 1 + n)),
        position: through,
        live: through === head,
      };
      position = through;
      if (this.isHeld) await this.released();
    }
  }

  override async *follow({ after = BEGINNING, signal }: FollowOptions = {}): AsyncIterable<Batch> {
    const ended = (): boolean => signal?.aborted === true;
    for (let position = after; !ended(); await later(LOOK_MS)) {
      for await (const batch of this.readAll({ after: position })) {
        position = batch.position;
        yield batch;
      }
    }
  }

  override head = () => Promise.resolve(Number(readFileSync(this.file('count'), 'utf8')) - 1);
  override logId = () => Promise.resolve('log-1' as never);
  override append = () => Promise.reject(new Error('Nothing is appended here'));
  override close = () => Promise.resolve();
  override async *readStream(): AsyncIterable<readonly RecordedEvent[]> {}

  private async released(): Promise<void> {
    if (!existsSync(this.file('held'))) return;
    this.write('holding', String(process.pid));
    while (existsSync(this.file('held'))) await later(LOOK_MS);
    rmSync(this.file('holding'));
  }

  /** There at once and whole, for whoever looks from another process. */
  private write(name: string, text: string): void {
    const beside = this.file(`${name}.${process.pid}`);
    writeFileSync(beside, text);
    renameSync(beside, this.file(name));
  }

  private file(name: string): string {
    return join(this.directory, name);
  }
}

const noted = (position: number): RecordedEvent =>
  ({
    type: 'Noted',
    stream: streamName('note', String(position)),
    position,
    revision: 0,
    data: {},
    metadata: {},
  }) as never;
