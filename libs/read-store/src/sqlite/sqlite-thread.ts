import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SqliteFailure } from './sqlite-failure.ts';
import type { Opening, Reply, Request, Task, ThreadOptions } from './sqlite-protocol.ts';

type Waiting = Readonly<{ resolve: (rows: Reply['rows']) => void; reject: (error: Error) => void }>;

/** One connection in a thread of its own, so that no statement holds up the event loop. */
export class SqliteThread {
  private readonly waiting = new Map<number, Waiting>();
  private ended: Error | undefined;
  private lastId = 0;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (reply: Reply) => this.settle(reply));
    worker.on('error', (error: Error) => this.end(error));
    worker.on('exit', () => this.end(new SqliteFailure('The read database is closed', 'closed')));
  }

  /** Opens the file, creating it where it is to be written. Rejects where it is no database. */
  static async open(options: ThreadOptions): Promise<SqliteThread> {
    // As source under Jest and as JavaScript from dist: the worker lies beside this file under the same extension.
    const worker = new Worker(new URL(`./sqlite.worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: options,
    });
    const [opening] = (await once(worker, 'message')) as [Opening];
    const thread = new SqliteThread(worker);
    if (opening === 'open') return thread;
    await thread.close();
    throw new SqliteFailure(opening.message, opening.code);
  }

  run(task: Task): Promise<Reply['rows']> {
    if (this.ended) return Promise.reject(this.ended);
    return new Promise((resolve, reject) => {
      const request: Request = { id: ++this.lastId, task };
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  /** What was asked before is answered first. */
  async close(): Promise<void> {
    if (this.ended) return;
    const exit = once(this.worker, 'exit');
    this.worker.postMessage('close');
    await exit;
  }

  private settle({ id, rows, failure }: Reply): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure) waiting?.reject(new SqliteFailure(failure.message, failure.code));
    else waiting?.resolve(rows);
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
