import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { LogConnection } from './log-connection.ts';
import { failureOf } from './log-failure.ts';
import { inspect } from './log-inspection.ts';
import { LogReader } from './log-reader.ts';
import { LogWriter } from './log-writer.ts';
import type { PendingAppend } from './log-writer.ts';
import { joinToRead } from './logs-table.ts';
import { OPENED } from './protocol.ts';
import type { Answer, Call, Message, ThreadCalls, ThreadOptions } from './protocol.ts';

const NOT_TOLD = -1;
const LOOK_FOR_NEWS_MS = 100;

/** What runs in a log's thread: serves calls as they come, and writes all appends that have come in one transaction. */
export class LogService {
  readonly #port: MessagePort;
  readonly #connection: LogConnection;
  readonly #reader: LogReader;
  readonly #writer: LogWriter | undefined;
  readonly #watch: NodeJS.Timeout | undefined;
  readonly #group: PendingAppend[] = [];
  #closing: number | undefined;

  constructor(port: MessagePort, connection: LogConnection, { mode }: ThreadOptions) {
    this.#port = port;
    this.#connection = connection;
    this.#reader = new LogReader(connection.db);
    this.#writer = mode === 'serve' ? new LogWriter(connection.db, this.#reader.head()) : undefined;
    this.#watch =
      mode === 'watch' ? setInterval(() => this.#say([], this.#reader.head()), LOOK_FOR_NEWS_MS) : undefined;
  }

  start(): void {
    this.#port.on('message', (calls: readonly Call[]) => this.#turn(calls));
    this.#say([[OPENED, undefined]], this.#reader.head());
  }

  /** One turn: everything that has arrived, its readings first, then its appends as one group. */
  #turn(first: readonly Call[]): void {
    const answers: Answer[] = [];
    for (let calls: readonly Call[] | undefined = first; calls !== undefined; calls = this.#next()) {
      for (const call of calls) this.#take(call, answers);
    }
    if (answers.length > 0) this.#say(answers);
    if (this.#group.length > 0) this.#say(this.#write(this.#group.splice(0)));
    if (this.#closing !== undefined) this.#close(this.#closing);
  }

  #next(): readonly Call[] | undefined {
    return receiveMessageOnPort(this.#port)?.message as readonly Call[] | undefined;
  }

  #take([call, verb, args]: Call, answers: Answer[]): void {
    if (verb === 'append') {
      this.#group.push([call, ...(args as Parameters<ThreadCalls['append']>)]);
    } else if (verb === 'close') {
      this.#closing = call;
    } else {
      answers.push(this.#answer(call, () => this.#serve[verb](...(args as [never, never]))));
    }
  }

  #answer(call: number, serve: () => unknown): Answer {
    try {
      return [call, serve()];
    } catch (error) {
      return [call, undefined, failureOf(error)];
    }
  }

  readonly #serve: Omit<ThreadCalls, 'append' | 'close'> = {
    join: (namespace, newLogId) =>
      this.#writer?.join(namespace, newLogId) ?? joinToRead(this.#connection.db, namespace),
    readStream: (part) => this.#reader.readStream(part),
    readAll: (part) => this.#reader.readAll(part),
    head: () => this.#reader.head(),
    inspect: () => inspect(this.#connection.db, this.#writer),
  };

  #write(group: readonly PendingAppend[]): readonly Answer[] {
    return this.#writer?.write(group) ?? [];
  }

  #say(answers: readonly Answer[], head = this.#writer?.head ?? NOT_TOLD): void {
    this.#port.postMessage([head, answers] satisfies Message, []);
  }

  #close(call: number): void {
    clearInterval(this.#watch);
    this.#say([this.#answer(call, () => this.#connection.close())]);
    this.#port.close();
  }
}
