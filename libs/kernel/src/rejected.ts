/**
 * Why a rule said no, in the terms that decide an HTTP status: malformed 400 · forbidden 403 · not-found 404 ·
 * conflict 409 (contention, or a state that no evidence can mend) · stale 412 · unmet 422 (a rule or clause is not met).
 */
export type RejectionKind = 'malformed' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'unmet';

/** A clause that a gate found unmet: its id, its title in our words, what is missing, and who can supply it. */
export type UnmetClause = Readonly<{ id: string; title: string; missing: string; whoCan: readonly string[] }>;

/** What a rejection tells beside its code: unmet clauses, and coded facts. Never a name, never narrative. */
export type RejectionDetails = Readonly<{ clauses?: readonly UnmetClause[] } & Record<string, unknown>>;

/** A rule of the domain said no. The code is stable and documented; `kind` is all that HTTP needs to choose a status. */
export class Rejected extends Error {
  override readonly name = 'Rejected';
  constructor(
    readonly code: string,
    readonly kind: RejectionKind,
    message: string,
    readonly details: RejectionDetails = {},
  ) {
    super(message);
  }
}

/** A closed table of rejections: code → kind and message. */
export type RejectionTable<Code extends string = string> = Readonly<Record<Code, readonly [RejectionKind, string]>>;

/** One table of rejections per context; an undeclared code does not compile. */
export const rejections =
  <Code extends string>(table: RejectionTable<Code>) =>
  (code: Code, details: RejectionDetails = {}): Rejected => {
    const [kind, message] = table[code];
    return new Rejected(code, kind, message, details);
  };

/** The rejections that any command can meet, whatever its context. */
export const LEDGER_REJECTIONS = {
  'not-found': ['not-found', 'There is no such record, or it is outside what you may see.'],
  'role-not-allowed': ['forbidden', 'Your role may not do this.'],
  'idempotency-key-reused': ['unmet', 'This Idempotency-Key was used for another request on the same record.'],
  'precondition-failed': ['stale', 'The record has changed since you read it.'],
  contention: ['conflict', 'Others were changing this record at the same moment; try again.'],
} as const satisfies RejectionTable;

/** Makes one of the rejections that any command can meet. */
export const rejectLedger = rejections<keyof typeof LEDGER_REJECTIONS>(LEDGER_REJECTIONS);

/** The record that was looked for, or the refusal of one that is not there. */
export function found<T>(record: T | undefined): T {
  if (record === undefined) throw rejectLedger('not-found');
  return record;
}
