import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Writer } from './writer.ts';

/** How queries reach the database. Kysely closes only what it has used, so closing is told apart. */
export type Reading = Readonly<{ kysely: Kysely<unknown>; close: () => Promise<void> }>;

/** The read models' database: queries go through Kysely and only read, projections write through the runner. */
export class ReadDb {
  constructor(
    readonly dialect: Dialect,
    private readonly reading: Reading,
    /** For the runner alone. */
    readonly writer: Writer,
  ) {}

  /** Kysely over the tables that a context names: `db.query<{ placement: PlacementRow }>().selectFrom('placement')`. */
  query<Tables>(): Kysely<Tables> {
    return this.reading.kysely as Kysely<Tables>;
  }

  /** What was asked before is answered first. */
  async close(): Promise<void> {
    await this.reading.close();
    await this.writer.close();
  }
}

/** What of a database it takes to write to it. */
export type WrittenDb = Pick<ReadDb, 'dialect' | 'writer'>;
