import type { PostgresPlace } from './postgres/postgres-place.ts';

/** Where the read database is, for another thread of this process: SQLite's file, or PostgreSQL. */
export type Passage = Readonly<{ file: string } | { place: PostgresPlace }>;
