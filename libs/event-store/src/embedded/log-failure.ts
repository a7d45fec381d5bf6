import type { Failure } from './protocol.ts';

/** A failure on its way from the log's thread to whoever asked. */
export class LogFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** What anything thrown in the thread means to whoever asked. */
export const failureOf = (error: unknown, code: Failure['code'] = 'unavailable'): Failure =>
  error instanceof LogFailure
    ? error.failure
    : { code, message: error instanceof Error ? error.message : String(error) };

/** SQLite's own number for what went wrong (https://sqlite.org/rescode.html), where the error is SQLite's. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;

export const SQLITE_BUSY = 5;
export const SQLITE_CONSTRAINT_UNIQUE = 2067;
