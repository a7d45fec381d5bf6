import type { RecordedEvent } from '#libs/kernel';
import { markBeside, newMark, type Mark } from './checkpoints.ts';
import { chunked } from './chunked.ts';
import { TABLES_LIKE, type Dialect } from './dialect.ts';
import { Folding } from './folding.ts';
import { tablesOf, type Projection } from './projection.ts';
import type { WrittenDb } from './read-db.ts';
import type { RowBook } from './row-book.ts';
import { createIndexes, createKey, createTable, dropTable, gatherStatistics, renameTable } from './statements.ts';
import { named, type Table } from './table.ts';
import { statement, type Write } from './writer.ts';

/** What is behind a table's name where it is not the live one: this, and the fence under which it is made. */
const SHADOW = '__next_';

/** Stands there for a fence where there is no lease. */
const BESIDE = 0;

const ignored = (): void => undefined;

/** Rows per commit: few enough that neither the event loop nor a live commit in between waits for long. */
const CHUNK: Readonly<Record<Dialect, number>> = { sqlite: 500, postgres: 10_000 };

/**
 * How large a rebuild's tables may grow in memory, which generation of the tables it makes, and under which lease. Without a
 * fence, they are made beside whoever holds the lease.
 */
export type ShadowOptions = Readonly<{ generation: number; mostRows: number; fence: number | undefined }>;

/** The tables that a rebuild fills: without indexes until all rows are in, or until rows must be looked up. */
export class ShadowTables {
  /** The live tables, each with the one that is to take its place. */
  private readonly pairs: readonly (readonly [live: Table, shadow: Table])[];
  private readonly folding: Folding;
  private readonly keyed = new Set<RowBook>();
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: WrittenDb,
    private readonly projection: Projection,
    private readonly options: ShadowOptions,
  ) {
    // Nobody else's: a holder that comes too late goes on writing where nobody looks.
    const suffix = `${SHADOW}${options.fence ?? BESIDE}`;
    const shadowOf = (table: Table): Table => named(table, table.name + suffix);
    this.pairs = tablesOf(projection).map((table) => [table, shadowOf(table)]);
    this.folding = new Folding(projection, shadowOf);
  }

  private get chunk(): number {
    return CHUNK[this.db.dialect];
  }

  async create(): Promise<void> {
    const { dialect } = this.db;
    await this.run(this.pairs.flatMap(([, shadow]) => [dropTable(shadow), createTable(dialect, shadow)]));
  }

  async fold(events: readonly RecordedEvent[]): Promise<void> {
    await this.folding.fold(events);
    for (const book of this.folding.all) {
      if (book.toUpdate > this.options.mostRows) await this.spill(book);
      else if (book.toAppend >= this.chunk) await this.writeBehind(book);
    }
  }

  /** Writes what is held, then indexes it. From here on rows are looked up. */
  async index(): Promise<void> {
    for (const book of this.folding.all) {
      await this.spill(book);
      await this.run(createIndexes(book.table, this.nameOf(book)));
      await this.run(gatherStatistics(this.db.dialect, book.table));
    }
  }

  /** Puts the tables in the place of the live ones, in one transaction with the last rows and the checkpoint. */
  async swap(mark: Mark): Promise<void> {
    await this.writing;
    const sql = this.pairs.flatMap(([live, shadow]) => [dropTable(live), renameTable(shadow, live)]);
    const swaps = sql.map((text) => statement(text));
    // The checkpoint first, as a runner does: the two wait for each other, and cannot lock each other out.
    const { name } = this.projection;
    const first = this.options.fence === undefined ? markBeside(name, mark) : newMark(name, mark);
    await this.db.writer.commit([first, ...this.folding.writes(), ...swaps]);
  }

  /** Drops what holders before this one left behind. One that still holds on to it leaves it to the next. */
  async clear(): Promise<void> {
    const { writer, dialect } = this.db;
    for (const [{ name }] of this.pairs) {
      const pattern = `${name}${SHADOW}`.replaceAll('_', '!_');
      for (const { name: left } of await writer.read(TABLES_LIKE[dialect], [`${pattern}%`])) {
        const fence = Number(String(left).slice(name.length + SHADOW.length));
        if (fence > BESIDE && fence < (this.options.fence ?? 0))
          await this.run([`drop table "${String(left)}"`]).catch(ignored);
      }
    }
  }

  /** Writes a book's rows and lets them go: what is touched again is loaded, so the key must be indexed. */
  private async spill(book: RowBook): Promise<void> {
    await this.writing;
    await this.write(book.writes());
    book.written(0);
    if (this.keyed.has(book)) return;
    this.keyed.add(book);
    await this.run([createKey(book.table, this.nameOf(book))]);
    book.loadFrom(this.db.writer);
  }

  /** Rows that are never looked at again are written while folding goes on, one lot at a time. */
  private async writeBehind(book: RowBook): Promise<void> {
    await this.writing;
    this.writing = this.write(book.takeAppended());
    // Whoever waits for it next meets the failure.
    this.writing.catch(() => undefined);
  }

  private async write(writes: readonly Write[]): Promise<void> {
    for (const write of chunked(writes, this.chunk)) await this.db.writer.commit([write]);
  }

  private async run(sql: readonly string[]): Promise<void> {
    await this.db.writer.commit(sql.map((text) => ({ ...statement(text), takesLong: true }) as const));
  }

  private nameOf({ table }: RowBook): string {
    const [name, fence] = table.name.split(SHADOW);
    return `${name}_${this.options.generation}_${fence}`;
  }
}
