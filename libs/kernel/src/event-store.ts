import type { Brand } from './brand.ts';
import type { RecordedActor } from './actor.ts';
import type { CommandId, EventId } from './ids.ts';
import type { Instant } from './time.ts';

/** A stream as contexts name it, `category-id`; an adapter puts its namespace in front. */
export type StreamName = Brand<string, 'StreamName'>;

/** The number of an event within its stream, from 0. */
export type Revision = number;

/** The revision of a stream that has no event. */
export const NO_STREAM: Revision = -1;

/** An event's place in the log: a safe integer that strictly increases, nothing more (there may be gaps). */
export type Position = number;

/** Before the first event of any log. */
export const BEGINNING: Position = -1;

/** Which log this is: minted once per store, never copied. */
export type LogId = Brand<string, 'LogId'>;

/** The most an append may hold: UTF-8 bytes of types, data and metadata as JSON, summed over its events. */
export const MAX_APPEND_BYTES = 1_000_000;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What an event carries beside its data. `occurredAt` is the caller's, `recordedAt` is set at the first append and kept by
 * every copy. `basis` names what other streams it was decided on, and at which revision; `digest` is a keyed digest of the
 * command's body, by which a repeat is told from a reused key; `traceparent` (W3C) carries a trace on, where there was one.
 */
export type EventMetadata = Readonly<{
  $correlationId: string;
  $causationId: CommandId;
  actor: RecordedActor;
  occurredAt: Instant;
  recordedAt: Instant;
  digest: string;
  policyVersion?: string;
  basis?: Readonly<Record<string, Revision>>;
  traceparent?: string;
}>;

/** An event on its way into the log. */
export type NewEvent = Readonly<{ id: EventId; type: string; data: unknown; metadata: EventMetadata }>;

/** An event as the log holds it. `storedAt` is the store's own time, a second witness. */
export type RecordedEvent = NewEvent &
  Readonly<{ stream: StreamName; revision: Revision; position: Position; storedAt: Instant }>;

/** Where the last event of an append stands, and whether all of it had been recorded before; left out where the store cannot tell. */
export type Appended = Readonly<{ revision: Revision; position: Position; repeated?: boolean }>;

/** Events in log order, and the position through which everything was delivered or was not ours; `live` once caught up. */
export type Batch = Readonly<{ events: readonly RecordedEvent[]; position: Position; live: boolean }>;

/**
 * Since when whoever asks has been about it, as `performance.now()` tells: all that one command asks of a log shares one
 * patience, where the log is a server that may not answer. Who does not say begins now.
 */
export type Asking = Readonly<{ since?: number }>;

export type ReadStreamOptions = Asking &
  Readonly<{ from?: Revision; direction?: 'forwards' | 'backwards'; limit?: number }>;
export type ReadAllOptions = Readonly<{ after?: Position; limit?: number }>;
export type FollowOptions = Readonly<{ after?: Position; signal?: AbortSignal }>;

/**
 * The log, as everything above it knows it. Pull-based: nothing is read that was not asked for, but for a page ahead.
 *
 * append: all events or none, durable before it answers. Expected is the stream's present revision (NO_STREAM for none).
 * An unbroken run of recorded ids under the expectation at which it stands succeeds again, answering as the first time; any
 * other use of a recorded id, and any other expectation, is a Conflict. Nothing, a doubled or malformed id, an empty name or
 * type, a category with no id, or what JSON cannot hold is an InvalidAppend; more than MAX_APPEND_BYTES is AppendTooLarge.
 * An end that is not known is OutcomeUnknown: repeat with the same ids and the same expectation.
 *
 * readStream: from `from` (inclusive; the first, or backwards the last) in pages; nothing where there is no stream.
 * readAll: after a position (exclusive), to the head as it was when asked. follow: the same, then on for ever as events
 * come, until the signal ends it; batches without events of ours still move the position on.
 * Only streams of the adapter's namespace are delivered, and never its own bookkeeping.
 */
export abstract class EventStore {
  abstract append(
    stream: StreamName,
    expected: Revision,
    events: readonly NewEvent[],
    asking?: Asking,
  ): Promise<Appended>;
  abstract readStream(stream: StreamName, options?: ReadStreamOptions): AsyncIterable<readonly RecordedEvent[]>;
  abstract readAll(options?: ReadAllOptions): AsyncIterable<Batch>;
  abstract follow(options?: FollowOptions): AsyncIterable<Batch>;
  /** The position of the log's last event, ours or not. */
  abstract head(): Promise<Position>;
  abstract logId(): Promise<LogId>;
  /** Appends under way are answered first; what comes after is StoreClosed. */
  abstract close(): Promise<void>;
}

/** `category-id`. Categories contain no `-`, so the first one splits. */
export const streamName = (category: string, id: string): StreamName => `${category}-${id}` as StreamName;

/** The category of a stream: what stands before the first `-`. */
export const categoryOf = (stream: StreamName): string => stream.slice(0, stream.indexOf('-'));

/** The id in a stream's name: what stands behind the first `-`. */
export const idIn = (stream: StreamName): string => stream.slice(stream.indexOf('-') + 1);
