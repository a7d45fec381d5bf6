import type { DatabaseSync, StatementSync } from 'node:sqlite';

const NO_STREAM = -1;
const KEPT = 50_000;

/** The revision of each stream's last event, remembered: its one writer need not ask again. */
export class StreamHeads {
  readonly #known = new Map<string, number>();
  readonly #read: StatementSync;

  constructor(db: DatabaseSync) {
    this.#read = db.prepare('SELECT max(revision) AS head FROM events WHERE stream = ? AND log = ?');
  }

  of(log: number, stream: string): number {
    const key = `${log} ${stream}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const head = Number(this.#read.get(stream, log)?.['head'] ?? NO_STREAM);
    this.#remember(key, head);
    return head;
  }

  set(log: number, stream: string, head: number): void {
    this.#remember(`${log} ${stream}`, head);
  }

  /** After a transaction that was taken back, what is remembered may never have been. */
  forget(): void {
    this.#known.clear();
  }

  #remember(key: string, head: number): void {
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(key, head);
  }
}
