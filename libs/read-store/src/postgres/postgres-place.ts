import type { PostgresLimits } from './postgres-limits.ts';

/** Where the database is, and what of the limits is not as it is by default. */
export type PostgresPlace = Readonly<{ url: string; limits?: Partial<PostgresLimits> }>;
