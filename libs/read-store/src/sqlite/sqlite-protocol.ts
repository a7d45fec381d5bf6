/** What may be bound, and what comes back: booleans and JSON are decoded in the thread. */
export type Bound = string | number | bigint | null;

/**
 * A statement, run once per list of parameters; with `mustChange`, no change at all undoes the transaction. The lists cross
 * as one JSON text: a third of what it costs the sending thread to have them cloned.
 */
export type BoundStatement = Readonly<{ sql: string; runs: string; mustChange?: boolean }>;

/** What the thread can do: all statements in one transaction, or one read per list of parameters. */
export type Task =
  | Readonly<{ kind: 'commit'; statements: readonly BoundStatement[] }>
  | Readonly<{ kind: 'read'; sql: string; runs: readonly (readonly Bound[])[] }>;

export type Request = Readonly<{ id: number; task: Task }>;
export type Failure = Readonly<{ message: string; code: string }>;
export type Reply = Readonly<{ id: number; rows: readonly Record<string, unknown>[]; failure?: Failure }>;

/** What the thread says first. */
export type Opening = 'open' | Failure;

/** Which file the thread opens, whether it may write, and for how long it waits for whoever else writes. */
export type ThreadOptions = Readonly<{ file: string; readOnly: boolean; patienceMs?: number }>;
