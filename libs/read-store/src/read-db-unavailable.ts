import { StoreUnavailable } from '#libs/kernel';

/**
 * Why the read database did not do it: the connection is `lost`, the transaction was `undone` for another one's sake, or the
 * server is `busy` with something else: starting, stopping, full, or longer at it than it may.
 */
export type Unavailability = 'lost' | 'undone' | 'busy';

/** The read database cannot be asked now. `code` is PostgreSQL’s or the system’s own, and no more than that is told of the cause. */
export class ReadDbUnavailable extends StoreUnavailable {
  constructor(
    readonly code: string,
    readonly because: Unavailability,
  ) {
    super(`The read database cannot be asked now (${code})`);
  }
}

/** Did it fail because the read database was not available, for one of these reasons? */
export const isUnavailable = (error: unknown, ...reasons: readonly Unavailability[]): error is ReadDbUnavailable =>
  error instanceof ReadDbUnavailable && (reasons.length === 0 || reasons.includes(error.because));
