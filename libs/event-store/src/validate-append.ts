import {
  AppendTooLarge,
  InvalidAppend,
  MAX_APPEND_BYTES,
  NO_STREAM,
  type NewEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';

/** An event with what it holds already written as JSON, so that nothing can go wrong behind this point. */
export type SerialisedEvent = Readonly<{ id: string; type: string; data: string; metadata: string }>;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
/** Control characters, NUL among them. */
const UNPRINTABLE = /\p{Cc}/u;

/**
 * What every adapter checks before it sends anything: the append's events as JSON texts. Throws InvalidAppend where it is
 * empty or something in it has no right form, AppendTooLarge above MAX_APPEND_BYTES.
 */
export function validateAppend(
  stream: StreamName,
  expected: Revision,
  events: readonly NewEvent[],
): readonly SerialisedEvent[] {
  validateStream(stream);
  if (!Number.isSafeInteger(expected) || expected < NO_STREAM) throw new InvalidAppend(`${expected} is no revision`);
  if (events.length === 0) throw new InvalidAppend('An append holds at least one event');
  const serialised = events.map(serialise);
  if (new Set(events.map(({ id }) => id)).size < events.length)
    throw new InvalidAppend('An id stands twice in one append');
  const bytes = serialised.reduce((sum, { type, data, metadata }) => sum + utf8(type) + utf8(data) + utf8(metadata), 0);
  if (bytes > MAX_APPEND_BYTES) throw new AppendTooLarge(bytes);
  return serialised;
}

/** Refuses a stream name that is not `category-id`, or is the store's own. */
function validateStream(stream: StreamName): void {
  const split = stream.indexOf('-');
  if (split < 1 || split === stream.length - 1) throw new InvalidAppend(`A stream is named category-id, not ${stream}`);
  validateName(stream);
}

function serialise({ id, type, data, metadata }: NewEvent): SerialisedEvent {
  if (!UUID.test(id)) throw new InvalidAppend(`An event's id is a UUID in lower case, not ${id}`);
  validateName(type);
  return { id, type, data: json(data, 'data'), metadata: json(metadata, 'metadata') };
}

function validateName(name: string): void {
  if (name === '') throw new InvalidAppend('A name is empty');
  if (name.startsWith('$')) throw new InvalidAppend(`${name}: names with $ in front belong to the store`);
  if (UNPRINTABLE.test(name) || !name.isWellFormed()) throw new InvalidAppend('A name holds what cannot be printed');
}

function json(value: unknown, what: string): string {
  const text = written(value, what);
  if (text === undefined) throw new InvalidAppend(`The ${what} of an event is nothing that JSON can hold`);
  return text;
}

function written(value: unknown, what: string): string | undefined {
  try {
    refuseWhatJsonLoses(value);
    return JSON.stringify(value);
  } catch (error) {
    throw new InvalidAppend(`The ${what} of an event cannot be written as JSON`, { cause: error });
  }
}

/** JSON would write null for what is no number, and nothing for a function: both are mistakes of the caller's. */
function refuseWhatJsonLoses(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON holds finite numbers only');
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('JSON holds neither functions nor symbols');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseWhatJsonLoses);
}

const utf8 = (text: string): number => Buffer.byteLength(text);
