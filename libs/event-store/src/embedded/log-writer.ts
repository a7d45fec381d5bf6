import type { DatabaseSync } from 'node:sqlite';
import { failureOf, LogFailure, SQLITE_CONSTRAINT_UNIQUE, sqliteCode } from './log-failure.ts';
import { addLog, findLog, LOG_STREAM } from './logs-table.ts';
import { StreamHeads } from './stream-heads.ts';
import { prepareWriting } from './writing-statements.ts';
import type { Answer, AppendAnswer, EventTexts, Joined } from './protocol.ts';

/** An append as it arrived: which call to answer, and what to write. */
export type PendingAppend = readonly [call: number, log: number, stream: string, expected: number, texts: EventTexts];

const TEXTS = 4;

/** Writes groups of appends, each group in one transaction with one fsync; a refused append fails alone. */
export class LogWriter {
  commits = 0;
  appends = 0;
  #position: number;
  #durable: number;
  #storedAt = '';
  readonly #db: DatabaseSync;
  readonly #heads: StreamHeads;
  readonly #sql: ReturnType<typeof prepareWriting>;

  constructor(db: DatabaseSync, position: number) {
    this.#db = db;
    this.#position = position;
    this.#durable = position;
    this.#heads = new StreamHeads(db);
    this.#sql = prepareWriting(db);
  }

  /** The position of the last event that is on disk. */
  get head(): number {
    return this.#durable;
  }

  /** Finds a namespace's log, or begins it with the id it would have. */
  join(namespace: string, newLogId: string): Joined {
    const found = findLog(this.#db, namespace);
    if (found !== undefined) return found;
    const log = this.#transaction(() => {
      const number = addLog(this.#db, namespace);
      this.#insert(number, LOG_STREAM, 0, [newLogId, 'LogOpened', JSON.stringify({ logId: newLogId }), '{}']);
      return number;
    });
    return { log, logId: newLogId };
  }

  /** Writes what it can of a group and answers every member; nobody is told of a success that is not on disk. */
  write(group: readonly PendingAppend[]): readonly Answer[] {
    this.appends += group.length;
    try {
      return this.#transaction(() => group.map((append) => this.#answer(append)));
    } catch (error) {
      const failure = failureOf(error);
      return group.map(([call]) => [call, undefined, failure]);
    }
  }

  #transaction<T>(work: () => T): T {
    this.#storedAt = new Date().toISOString();
    try {
      this.#sql.begin.run();
      const result = work();
      this.#commit();
      this.#durable = this.#position;
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#sql.rollback.run();
      this.#position = this.#durable;
      this.#heads.forget();
      throw error;
    }
  }

  /** A commit that failed may yet be on disk: that shows only when the file is opened again. */
  #commit(): void {
    try {
      this.#sql.commit.run();
      this.commits += 1;
    } catch (error) {
      throw new LogFailure(failureOf(error, 'unknown'));
    }
  }

  #answer(append: PendingAppend): Answer {
    const [call, log, stream, expected] = append;
    const head = this.#heads.of(log, stream);
    const stands = expected === head ? this.#append(append) : this.#recorded(append);
    if (stands === undefined) return [call, undefined, { code: 'conflict', message: stream, actual: head }];
    if (expected === head) this.#heads.set(log, stream, stands[0]);
    return [call, stands];
  }

  /** Writes at the stream's head, all or nothing; undefined where an id is recorded already. */
  #append(append: PendingAppend): AppendAnswer | undefined {
    if (append[4].length === TEXTS) return this.#unlessRecorded(append);
    const before = this.#position;
    this.#sql.savepoint.run();
    const stands = this.#unlessRecorded(append);
    if (stands === undefined) {
      this.#sql.undo.run();
      this.#position = before;
    }
    this.#sql.release.run();
    return stands;
  }

  #unlessRecorded([, log, stream, expected, texts]: PendingAppend): AppendAnswer | undefined {
    let revision = expected;
    try {
      for (let at = 0; at < texts.length; at += TEXTS) {
        this.#insert(log, stream, ++revision, texts.slice(at, at + TEXTS));
      }
      return [revision, this.#position, false];
    } catch (error) {
      if (sqliteCode(error) === SQLITE_CONSTRAINT_UNIQUE) return undefined;
      throw error;
    }
  }

  #insert(log: number, stream: string, revision: number, texts: EventTexts): void {
    const [id = '', type = '', data = '', metadata = ''] = texts;
    this.#sql.insert.run(this.#position + 1, log, stream, revision, id, type, data, metadata, this.#storedAt);
    this.#position += 1;
  }

  /** An unbroken run of recorded ids under the expectation at which it stands: answered as the first time. */
  #recorded([, log, stream, expected, texts]: PendingAppend): AppendAnswer | undefined {
    const ids = texts.filter((_text, at) => at % TEXTS === 0);
    const through = expected + ids.length;
    const rows = this.#sql.recorded.all(stream, log, expected + 1, through);
    const same = rows.length === ids.length && rows.every((row, at) => row['id'] === ids[at]);
    return same ? [through, Number(rows.at(-1)?.['position']), true] : undefined;
  }
}
