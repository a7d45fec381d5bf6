import { Conflict, OutcomeUnknown, StoreUnavailable, type Revision, type StreamName } from '#libs/kernel';
import { LogNotUsable } from '../log-not-usable.ts';
import { LogFailure } from './log-failure.ts';

/** Another process serves this data directory: end that one first, or open read-only. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
}

/** What went wrong when a log was opened, in words of the operator's. */
export function openingError(error: unknown): unknown {
  if (!(error instanceof LogFailure)) return error;
  const { code, message } = error.failure;
  if (code === 'in-use') return new DataDirectoryInUse(message, { cause: error });
  return new LogNotUsable(message, { cause: error });
}

/** What went wrong with an append, in words of the port's. */
export function appendError(error: unknown, stream: StreamName, expected: Revision): unknown {
  if (!(error instanceof LogFailure)) return error;
  const { code, message, actual } = error.failure;
  if (code === 'conflict' && actual !== undefined) return new Conflict(stream, expected, actual);
  if (code === 'unknown') return new OutcomeUnknown(message, { cause: error });
  return new StoreUnavailable(message, { cause: error });
}

/** What went wrong with anything else. */
export const readingError = (error: unknown): unknown =>
  error instanceof LogFailure ? new StoreUnavailable(error.message, { cause: error }) : error;
