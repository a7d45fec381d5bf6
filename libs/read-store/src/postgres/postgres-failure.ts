import pg from 'pg';
import { ReadDbUnavailable } from '../read-db-unavailable.ts';

/** Two transactions stood in each other's way: done again, this one may succeed. */
const UNDONE = /^(40001|40P01)$/;

/** The connection is gone: class 08, a transaction that stood still too long, a server that goes or comes. */
const LOST = /^08|^(25P03|57P0[1-5])$/;

/**
 * Resources (53), what the operator or a time limit ended (57), the system (58), a lock that was not to be had in time; and
 * tables that a worker has yet to make, or is about to make anew (42P01, 42703).
 */
const BUSY = /^(53|57|58)|^(55P03|42P01|42703)$/;

/** What a failure of the driver's is to those who asked. It has no codes of its own: what the server did not say is a lost connection. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) {
    const { code = 'connection-lost' } = error as NodeJS.ErrnoException;
    return new ReadDbUnavailable(code, 'lost');
  }
  const { code = '' } = error;
  if (UNDONE.test(code)) return new ReadDbUnavailable(code, 'undone');
  if (LOST.test(code)) return new ReadDbUnavailable(code, 'lost');
  return BUSY.test(code) ? new ReadDbUnavailable(code, 'busy') : error;
}

/** Why there is no connection: whatever it is, without one nothing can be asked. */
export const noConnection = (error: unknown): ReadDbUnavailable =>
  new ReadDbUnavailable((error as NodeJS.ErrnoException).code ?? 'no-connection', 'lost');
