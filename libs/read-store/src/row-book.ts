import type { RecordedEvent } from '#libs/kernel';
import type { Fold } from './projection.ts';
import type { Key, Row, Table } from './table.ts';
import type { Write, Writer } from './writer.ts';

/** A row as folded so far. `stored` says that the table has one under this key, `changed` that it has another. */
type Entry = { readonly key: Key; row: Row | undefined; stored: boolean; changed: boolean };

/** One column is its own name; several are joined so that no two keys meet. */
const nameOf = (key: Key): string | number => (key.length === 1 ? (key[0] ?? '') : JSON.stringify(key));

/** A step made a row that belongs under another key: it would be written where the next event does not look. */
export class MisplacedRow extends Error {
  override readonly name = 'MisplacedRow';
}

/** The rows of one table that are being folded, and what has become of them since they were last written. */
export class RowBook {
  private readonly entries = new Map<string | number, Entry>();
  private appended: Row[] = [];

  /** Without a source there is nothing to load: the table is empty, all its rows are here. */
  constructor(
    readonly table: Table,
    private source?: Writer,
  ) {}

  /** How many rows are held to be folded further. */
  get toUpdate(): number {
    return this.entries.size;
  }

  /** How many rows were added that are never looked at again. */
  get toAppend(): number {
    return this.appended.length;
  }

  /** From here on the table may have rows that are not held. */
  loadFrom(source: Writer): void {
    this.source = source;
  }

  /** Makes the rows under these keys known, loading at once those that are not. */
  async open(keys: Iterable<Key>): Promise<void> {
    const missing: Key[] = [];
    for (const key of keys) if (this.enter(key)) missing.push(key);
    if (!this.source || missing.length === 0) return;
    for (const row of await this.source.load(this.table, missing)) {
      const entry = this.entries.get(nameOf(this.keyOf(row)));
      if (entry) Object.assign(entry, { row, stored: true });
    }
  }

  /** Folds one event into the rows it touches. */
  fold(fold: Fold, event: RecordedEvent, keys: readonly Key[]): void {
    for (const key of keys) {
      if (fold.appendOnly) this.append(fold.step(undefined, event, key));
      else this.replace(key, (row) => fold.step(row, event, key));
    }
  }

  /** What is to be written. */
  writes(): readonly Write[] {
    const { table } = this;
    const gone: Key[] = [];
    const fresh: Row[] = [];
    const updated: Row[] = [];
    for (const { key, row, stored, changed } of this.entries.values()) {
      if (!changed) continue;
      if (row) (stored ? updated : fresh).push(row);
      else if (stored) gone.push(key);
    }
    const remove: Write = { kind: 'remove', table, keys: gone };
    const upsert: Write = { kind: 'upsert', table, rows: updated };
    const insert: Write = { kind: 'insert', table, rows: [...fresh, ...this.appended] };
    return [...(gone.length > 0 ? [remove] : []), ...[upsert, insert].filter(({ rows }) => rows.length > 0)];
  }

  /** The rows stand as written; where more than `most` are held, they are let go. */
  written(most: number): void {
    this.appended = [];
    if (this.entries.size > most) return this.entries.clear();
    for (const entry of this.entries.values()) {
      if (!entry.changed) continue;
      entry.stored = entry.row !== undefined;
      entry.changed = false;
    }
  }

  /** Hands out the rows added, to be written and forgotten. */
  takeAppended(): readonly Write[] {
    const rows = this.appended;
    this.appended = [];
    return [{ kind: 'insert', table: this.table, rows }];
  }

  private enter(key: Key): boolean {
    const name = nameOf(key);
    if (this.entries.has(name)) return false;
    this.entries.set(name, { key, row: undefined, stored: false, changed: false });
    return true;
  }

  private append(row: Row | undefined): void {
    if (row) this.appended.push(row);
  }

  private replace(key: Key, step: (row: Row | undefined) => Row | undefined): void {
    const entry = this.entries.get(nameOf(key));
    if (!entry) throw new Error(`A key of ${this.table.name} was not opened`);
    const row = step(entry.row);
    if (row === entry.row) return;
    if (row && nameOf(this.keyOf(row)) !== nameOf(key)) {
      throw new MisplacedRow(`A row of ${this.table.name} does not bear the key it is folded under`);
    }
    entry.row = row;
    entry.changed = true;
  }

  private keyOf(row: Row): Key {
    return this.table.key.map((column) => row[column] as string | number);
  }
}
