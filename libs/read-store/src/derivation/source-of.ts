import { numbered } from '../dialect.ts';
import type { ReadDb } from '../read-db.ts';
import type { Row } from '../table.ts';
import type { Source } from './derivation.ts';

/** The tables as queries see them, by statements of one's own: beside what is written, never in its way. */
export const sourceOf = (db: ReadDb): Source => ({
  read: async (sql, parameters = []) => {
    // Loaded by now: the database is open. Whoever opens none need not wait for it.
    const { CompiledQuery } = await import('kysely');
    const text = db.dialect === 'postgres' ? numbered(sql) : sql;
    const { rows } = await db.query().executeQuery<Row>(CompiledQuery.raw(text, [...parameters]));
    return rows;
  },
});
