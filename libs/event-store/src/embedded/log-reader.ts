import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LOG_STREAM } from './logs-table.ts';
import type { LogPart, Page, StreamPart } from './protocol.ts';

/** A page ends before it weighs more than this many characters, whatever the count asked for. */
const PAGE_CHARACTERS = 1_000_000;

/** Events parsed in one go: about a millisecond's work, for which whoever else has business on that event loop waits. */
const SHEET = 250;

const EVENT = `'{"id":"' || id || '","type":' || json_quote(type) || ',"data":' || data || ',"metadata":' || metadata
  || ',"stream":' || json_quote(stream) || ',"revision":' || revision || ',"position":' || position
  || ',"storedAt":"' || stored_at || '"}'`;

/** Reads pages of events as JSON text: stored JSON goes out as it came in, and is parsed once, by whoever asked. */
export class LogReader {
  readonly #forwards: StatementSync;
  readonly #backwards: StatementSync;
  readonly #all: StatementSync;
  readonly #head: StatementSync;

  constructor(db: DatabaseSync) {
    const rows = (where: string) => {
      const statement = db.prepare(
        `SELECT position, ${EVENT} FROM events WHERE log = ? AND stream <> '${LOG_STREAM}' AND ${where} LIMIT ?`,
      );
      statement.setReturnArrays(true);
      return statement;
    };
    this.#forwards = rows('stream = ? AND revision >= ? ORDER BY revision');
    this.#backwards = rows('stream = ? AND revision <= ? ORDER BY revision DESC');
    this.#all = rows('position > ? AND position <= ? ORDER BY position');
    this.#head = db.prepare('SELECT coalesce(max(position), -1) AS head FROM events');
  }

  /** The position of the last event of all logs in the file; -1 where there is none. */
  head(): number {
    return Number(this.#head.get()?.['head']);
  }

  readStream({ log, stream, from, backwards, count }: StreamPart): Page {
    const rows = (backwards ? this.#backwards : this.#forwards).iterate(log, stream, from, count);
    const { texts, last, cut } = gather(rows);
    return { ...written(texts), position: last, end: !cut && texts.length < count };
  }

  readAll({ log, after, through, count }: LogPart): Page {
    const { texts, last, cut } = gather(this.#all.iterate(log, after, through, count));
    const end = !cut && texts.length < count;
    return { ...written(texts), position: end ? through : last, end };
  }
}

/** There is always a sheet, be it an empty one. */
function written(texts: readonly string[]): Pick<Page, 'sheets' | 'count'> {
  const sheets: string[] = [];
  for (let from = 0; from === 0 || from < texts.length; from += SHEET) {
    sheets.push(`[${texts.slice(from, from + SHEET).join(',')}]`);
  }
  return { sheets, count: texts.length };
}

function gather(rows: Iterable<unknown>): { texts: string[]; last: number; cut: boolean } {
  const texts: string[] = [];
  let [last, characters] = [-1, 0];
  for (const row of rows) {
    const [position, text] = row as [number, string];
    texts.push(text);
    last = position;
    characters += text.length;
    if (characters > PAGE_CHARACTERS) return { texts, last, cut: true };
  }
  return { texts, last, cut: false };
}
