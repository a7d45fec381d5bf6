import { NONE, type Expected, type Logged, type Proposed } from './logged.ts';

/** A stream, as far as a verdict needs it. */
export type Known = Readonly<{
  /** The revision of its last event. */
  last: bigint;
  isSoftDeleted: boolean;
  at: (revision: bigint) => Logged | undefined;
  /** The event last written under an id. */
  byId: (id: string) => Logged | undefined;
  /** What was written a moment ago is not found yet where ids are compared. */
  isFound: (event: Logged) => boolean;
}>;

/** Write it; or it is known already, up to that event (to none, where nothing was sent); or refuse it, one way or another. */
export type Judgement = 'write' | 'refuse' | 'deleted' | Readonly<{ known: Logged | undefined }>;

/**
 * What the server makes of ids that it has seen: a run of known ids, in order, under the expectation at which it stands (or
 * any), is answered as the first time. At the present head nobody looks at ids, and the same events are written once more.
 */
export function judge(expected: Expected, events: readonly Proposed[], stream: Known): Judgement {
  if (expected === 'stream-exists' && stream.isSoftDeleted) return 'deleted';
  if (expected === 'stream-exists' && stream.last === NONE) return 'refuse';
  if (expected === 'any' || expected === 'stream-exists') return judgeAny(events, stream);
  const after = expected === 'no-stream' ? NONE : expected;
  if (after === stream.last) return 'write';
  return after > stream.last ? 'refuse' : judgeAmid(after, events, { ...stream, expected });
}

function judgeAny(events: readonly Proposed[], stream: Known): Judgement {
  const known = events.map(({ id }) => stream.byId(id));
  if (known.every((event) => event === undefined)) return 'write';
  if (known[0] === undefined) return 'write';
  return known.includes(undefined) ? 'refuse' : { known: known.at(-1) };
}

function judgeAmid(after: bigint, events: readonly Proposed[], stream: Known & { expected: Expected }): Judgement {
  const standing = events.map((_, index) => stream.at(after + 1n + BigInt(index)));
  const isSame = standing.map(
    (event, index) => event !== undefined && stream.isFound(event) && event.id === events[index]?.id,
  );
  if (events.length > 0 && isSame.every(Boolean)) return { known: standing.at(-1) };
  const beginsAnew = stream.expected === 'no-stream' && stream.isSoftDeleted && isSame[0] !== true;
  return beginsAnew ? 'write' : 'refuse';
}
