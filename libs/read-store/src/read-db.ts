import type { Kysely } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Writer } from './writer.ts';

/** The read models' database: queries go through Kysely and only read, projections write through the runner. */
export class ReadDb {
  constructor(
    readonly dialect: Dialect,
    private readonly reading: Kysely<unknown>,
    /** For the runner alone. */
    readonly writer: Writer,
  ) {}

  /** Kysely over the tables that a context names: `db.query<{ placement: PlacementRow }>().selectFrom('placement')`. */
  query<Tables>(): Kysely<Tables> {
    return this.reading as Kysely<Tables>;
  }

  /** What was asked before is answered first. */
  async close(): Promise<void> {
    await this.reading.destroy();
    await this.writer.close();
  }
}
