import { randomUUID } from 'node:crypto';
import { BEGINNING, type Position } from '#libs/kernel';
import { LogThread } from './log-thread.ts';
import type { AppendAnswer, Inspection, Joined, LogPart, Page, StreamPart, ThreadCalls } from './protocol.ts';

/** A data directory's threads, shared by all clients of it in this process: one writes, one reads long ranges beside it. */
export class SharedLog {
  readonly #directory: string;
  readonly #main: LogThread;
  readonly #sleepers = new Set<() => void>();
  #beside: LogThread | undefined;
  #head: Position = BEGINNING;

  constructor(
    directory: string,
    private readonly mode: 'serve' | 'watch',
  ) {
    this.#directory = directory;
    this.#main = new LogThread({ directory, mode }, (head) => this.#moveTo(head));
  }

  /** Resolves once the log is open, rejects where it cannot be. */
  get opened(): Promise<void> {
    return this.#main.opened;
  }

  /** The last position that is known to be on disk. */
  get head(): Position {
    return this.#head;
  }

  join(namespace: string): Promise<Joined> {
    return this.#main.call('join', namespace, randomUUID());
  }

  append(...append: Parameters<ThreadCalls['append']>): Promise<AppendAnswer> {
    return this.#main.call('append', ...append);
  }

  readStream(part: StreamPart): Promise<Page> {
    return this.#main.call('readStream', part);
  }

  /** Long readings have a thread of their own, so that no rebuild holds an append up. */
  readAll(part: LogPart): Promise<Page> {
    if (this.mode === 'watch') return this.#main.call('readAll', part);
    this.#beside ??= new LogThread({ directory: this.#directory, mode: 'read' }, () => undefined);
    return this.#beside.call('readAll', part);
  }

  /** The log's head as it is now: whoever writes it tells, so only beside another process it must be read. */
  async readHead(): Promise<Position> {
    if (this.mode === 'watch') this.#moveTo(await this.#main.call('head'));
    return this.#head;
  }

  inspect(): Promise<Inspection> {
    return this.#main.call('inspect');
  }

  /** Until there is news: the head has moved, the signal ended it, or a client is closing. */
  sleep(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#sleepers.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#sleepers.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  wake(): void {
    for (const wake of this.#sleepers) wake();
  }

  /** The writer last: whoever closes last brings the WAL into the log's own file, and who only reads cannot. */
  async close(): Promise<void> {
    await this.#beside?.close();
    await this.#main.close();
  }

  #moveTo(head: Position): void {
    if (head <= this.#head) return;
    this.#head = head;
    this.wake();
  }
}
