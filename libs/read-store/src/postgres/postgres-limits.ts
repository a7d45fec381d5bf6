/** How much of a PostgreSQL server one process may take, and how long it waits for it; times in milliseconds. */
export type PostgresLimits = Readonly<{
  /** Connections for queries. */
  readers: number;
  /** Connections for projections. */
  writers: number;
  /** How long a connection may take, be it a new one or one that the pool has lent to others. */
  connectMs: number;
  /** How long a statement may take. Those that make an index over a whole table have `longStatementMs`. */
  statementMs: number;
  longStatementMs: number;
  /** How long a statement may wait for a lock. */
  lockMs: number;
  /** How long a transaction may stand still: what a process that was stopped holds, others wait for as long as this. */
  idleInTransactionMs: number;
  /** How long an opening process tries to reach the server. */
  openMs: number;
  /** What PostgreSQL calls this process's connections. */
  applicationName: string;
}>;

/** What goes for whatever is not said. */
export const POSTGRES_LIMITS: PostgresLimits = {
  readers: 10,
  writers: 8,
  connectMs: 5_000,
  statementMs: 10_000,
  longStatementMs: 600_000,
  lockMs: 5_000,
  idleInTransactionMs: 2_000,
  openMs: 30_000,
  applicationName: 'placement-ledger',
};
