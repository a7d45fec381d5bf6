import type { Revision, StreamName } from './event-store.ts';

/** The stream is not where the writer thought; nothing was written. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  constructor(
    readonly stream: StreamName,
    readonly expected: Revision,
    readonly actual: Revision,
  ) {
    super(`${stream} is at revision ${actual}, not ${expected}, or holds these events elsewhere`);
  }
}

/** What was handed over cannot be an append: the caller's mistake, found before anything was sent. */
export class InvalidAppend extends Error {
  override readonly name = 'InvalidAppend';
}

/** The append holds more bytes than MAX_APPEND_BYTES. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  constructor(readonly bytes: number) {
    super(`An append of ${bytes} bytes is too large`);
  }
}

/** Nobody can say whether it was written: repeat with the same ids and the same expectation. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/** The store was closed, or is being closed. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
  constructor() {
    super('The event store is closed');
  }
}

/** The store cannot do it now (disk full, an I/O error); nothing was written, and asking again later is safe. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
