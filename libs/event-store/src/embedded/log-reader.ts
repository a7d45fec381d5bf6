import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LOG_STREAM } from './logs-table.ts';
import type { LogPart, Page, StreamPart } from './protocol.ts';

/** A page ends before it weighs more than this many characters, whatever the count asked for. */
const PAGE_CHARACTERS = 1_000_000;

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
    return { events: `[${texts.join(',')}]`, position: last, end: !cut && texts.length < count };
  }

  readAll({ log, after, through, count }: LogPart): Page {
    const { texts, last, cut } = gather(this.#all.iterate(log, after, through, count));
    const end = !cut && texts.length < count;
    return { events: `[${texts.join(',')}]`, position: end ? through : last, end };
  }
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
