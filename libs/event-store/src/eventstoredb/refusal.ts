import { AppendTooLarge, Conflict, StoreUnavailable, type Revision, type StreamName } from '#libs/kernel';
import { standing } from './positions.ts';
import { shapeOf } from './trouble.ts';

/** A stream of ours was removed in the database, by hand. Nothing can be written under its name again. */
export class StreamDestroyed extends Error {
  override readonly name = 'StreamDestroyed';
  constructor(stream: StreamName) {
    super(`${stream} was deleted for ever in the database`);
  }
}

/** What was to be appended, for whoever has to say why it was not. */
export type Refused = Readonly<{ stream: StreamName; expected: Revision; bytes: number }>;

const INVALID_ARGUMENT = 3;
const PERMISSION_DENIED = 7;
const UNIMPLEMENTED = 12;
const UNAUTHENTICATED = 16;

/** An answer that will be the same however often it is asked, in words of the port's; undefined where asking again helps. */
export function refusalOf(error: unknown, { stream, expected, bytes }: Refused): Error | undefined {
  const { type } = shapeOf(error);
  if (type === 'wrong-expected-version') {
    return new Conflict(stream, expected, standing((error as { actualVersion?: unknown }).actualVersion));
  }
  if (type === 'maximum-append-size-exceeded') return new AppendTooLarge(bytes);
  if (type === 'stream-deleted') return new StreamDestroyed(stream);
  return denialOf(error);
}

/** As refusalOf, for what is no append: the server does not let us in, or is another one than it should be. */
export function denialOf(error: unknown): Error | undefined {
  const { type, code } = shapeOf(error);
  if (type === 'access-denied' || code === UNAUTHENTICATED || code === PERMISSION_DENIED) {
    return new StoreUnavailable('EventStoreDB does not let this user in');
  }
  if (code === UNIMPLEMENTED) return new StoreUnavailable('What answers there is no EventStoreDB');
  if (code === INVALID_ARGUMENT || type === 'invalid-argument') return new Error('EventStoreDB does not understand us');
  return undefined;
}
