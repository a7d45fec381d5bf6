import { BEGINNING, NO_STREAM, StoreUnavailable, type Position, type Revision } from '#libs/kernel';
import { NO_STREAM as NONE, START, type Position as LogPosition, type ReadPosition } from '@eventstore/db-client';

/** A position of the server's as the port knows it. Beyond 2^53 bytes of log a number would no longer be exact. */
export function positionOf({ commit }: LogPosition): Position {
  if (commit > Number.MAX_SAFE_INTEGER) throw new StoreUnavailable('The log is longer than positions can count');
  return Number(commit);
}

/** Where a subscription or a reading goes on from. Only positions of events are ever kept, so both halves are the same. */
export function readPosition(position: Position): ReadPosition {
  return position === BEGINNING ? START : { commit: BigInt(position), prepare: BigInt(position) };
}

/** A revision of the server's as the port knows it; 2^63 - 1 is that of a deletion, which is no event of ours. */
export function revisionOf(revision: bigint): Revision {
  if (revision > Number.MAX_SAFE_INTEGER) throw new StoreUnavailable('A stream is longer than revisions can count');
  return Number(revision);
}

/** What an append expects, in the server's words. */
export const expectation = (expected: Revision): bigint | typeof NONE =>
  expected === NO_STREAM ? NONE : BigInt(expected);

/** Where a stream stands, as the server told with a refusal. */
export const standing = (actual: unknown): Revision => (typeof actual === 'bigint' ? revisionOf(actual) : NO_STREAM);
