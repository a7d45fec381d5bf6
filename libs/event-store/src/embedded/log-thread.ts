import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LogFailure } from './log-failure.ts';
import {
  OPENED,
  type Answer,
  type Call,
  type Message,
  type ThreadCalls,
  type ThreadOptions,
  type Verb,
} from './protocol.ts';

type Waiting = Readonly<{ verb: Verb | undefined; resolve: (value: never) => void; reject: (error: Error) => void }>;

/** This side of a log's thread: the calls of one turn of the event loop go over in one message, and so do their answers. */
export class LogThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #exited: Promise<void>;
  #outbox: Call[] = [];
  #calls = OPENED;
  #ended: LogFailure | undefined;

  /** Resolves once the log is open, rejects with a LogFailure where it cannot be. */
  readonly opened: Promise<void>;

  constructor(options: ThreadOptions, onHead: (head: number) => void) {
    const file = new URL(`./log.worker${extname(import.meta.url)}`, import.meta.url);
    this.#worker = new Worker(file, { workerData: options, execArgv: [], name: `log ${options.mode}` });
    this.opened = this.#answerTo(OPENED, undefined);
    this.opened.catch(() => undefined);
    this.#exited = new Promise((resolve) => this.#worker.once('exit', () => resolve()));
    this.#worker.on('message', ([head, answers]: Message) => {
      onHead(head);
      for (const answer of answers) this.#settle(answer);
    });
    this.#worker.once('error', (error: Error) => this.#end(error.message));
    this.#worker.once('exit', () => this.#end('The thread of the log has ended'));
  }

  /** Asks the thread; rejects with a LogFailure. */
  call<V extends Verb>(verb: V, ...args: Parameters<ThreadCalls[V]>): Promise<ReturnType<ThreadCalls[V]>> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    this.#calls += 1;
    if (this.#outbox.length === 0) setImmediate(() => this.#send());
    this.#outbox.push([this.#calls, verb, args]);
    return this.#answerTo(this.#calls, verb);
  }

  /** Ends the thread, where it has not ended by itself. */
  async close(): Promise<void> {
    if (this.#ended === undefined) await this.call('close').catch(() => undefined);
    await this.#exited;
  }

  #answerTo<T>(call: number, verb: Verb | undefined): Promise<T> {
    return new Promise((resolve, reject) => this.#waiting.set(call, { verb, resolve, reject }));
  }

  /** Runs once all requests that had come in by now were looked at, so that they share the message, and one fsync. */
  #send(): void {
    this.#worker.postMessage(this.#outbox, []);
    this.#outbox = [];
  }

  #settle([call, value, failure]: Answer): void {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    if (failure === undefined) waiting?.resolve(value as never);
    else waiting?.reject(new LogFailure(failure));
  }

  /** Of an append that was not answered nobody knows; whatever else was asked, failed. */
  #end(message: string): void {
    this.#ended ??= new LogFailure({ code: 'unavailable', message });
    for (const { verb, reject } of this.#waiting.values()) {
      reject(verb === 'append' ? new LogFailure({ code: 'unknown', message }) : this.#ended);
    }
    this.#waiting.clear();
  }
}
