/** One event's four texts, one event behind the other: id, type, data, metadata. Flat, since a message of strings is cheap. */
export type EventTexts = readonly string[];

/** Where a client's log begins: the number of its namespace, and its id. */
export type Joined = Readonly<{ log: number; logId: string }>;

/** What the live connection says of itself, and what it has done since it was opened. */
export type Inspection = Readonly<{
  journalMode: string;
  synchronous: 'off' | 'normal' | 'full' | 'extra';
  schemaVersion: number;
  commits: number;
  appends: number;
}>;

/** Which part of a stream to read: `count` events at most, from a revision on (backwards where told). */
export type StreamPart = Readonly<{ log: number; stream: string; from: number; backwards: boolean; count: number }>;

/** Which part of the log to read: after a position, through another, `count` events at most. */
export type LogPart = Readonly<{ log: number; after: number; through: number; count: number }>;

/**
 * A page: its events as JSON arrays of some hundred each, so that none is long to parse, and how many they are; the position
 * through which it tells all, and whether nothing is left behind it.
 */
export type Page = Readonly<{ sheets: readonly string[]; count: number; position: number; end: boolean }>;

/** What a log's thread can be asked. */
export type ThreadCalls = {
  join: (namespace: string, newLogId: string) => Joined;
  append: (log: number, stream: string, expected: number, texts: EventTexts) => AppendAnswer;
  readStream: (part: StreamPart) => Page;
  readAll: (part: LogPart) => Page;
  head: () => number;
  inspect: () => Inspection;
  close: () => void;
};
export type Verb = keyof ThreadCalls;

/** Revision and position of an append's last event, and whether it had been recorded before. */
export type AppendAnswer = readonly [revision: number, position: number, repeated: boolean];

/** Why a call failed; `actual` is the stream's revision where it was a conflict. */
export type Failure = Readonly<{
  code: 'conflict' | 'in-use' | 'newer-schema' | 'not-durable' | 'no-log' | 'unavailable' | 'unknown';
  message: string;
  actual?: number;
}>;

export type Call = readonly [call: number, verb: Verb, args: readonly unknown[]];
export type Answer =
  readonly [call: number, value: unknown] | readonly [call: number, value: undefined, failure: Failure];

/** All that one turn of the thread has to say: the log's head, and the answers. */
export type Message = readonly [head: number, answers: readonly Answer[]];

/** The call that nobody sends: its answer is whether the log could be opened. */
export const OPENED = 0;

/**
 * How a thread is started: to serve a directory alone; to read beside the thread of this process that serves it; or to read
 * beside another process and watch for what that one writes.
 */
export type ThreadOptions = Readonly<{ directory: string; mode: 'serve' | 'read' | 'watch' }>;
