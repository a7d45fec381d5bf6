import { Conflict, type EventStore, type Position } from '#libs/kernel';
import { appendsIn, windowsOf, type OneAppend } from './appends-in.ts';
import { CopiesDiffer, SameLog, SourceInUse, TargetHoldsOther } from './copying-errors.ts';
import { firstDifference, summaryOf } from './log-summary.ts';
import { persistently } from './persistently.ts';
import { walkAlong } from './walk-along.ts';

/** What is being done, how many events of it are done, and how far that is on the way to the end, from 0 to 1. */
export type Progress = Readonly<{ doing: 'verifying' | 'copying' | 'comparing'; events: number; share: number }>;

/**
 * A copy: from which log to which, neither with upcasters over it. `together` is how many appends the target takes at once
 * and still keeps in the order of the calls, all of them or none: one, unless a store promises more.
 */
export type Copying = Readonly<{
  source: EventStore;
  target: EventStore;
  together: number;
  progress: (progress: Progress) => void;
  /** The target does not answer, and is asked again. */
  waiting: () => void;
}>;

/** What came of it: how many events were there already, how many were copied, and in how many streams they stand. */
export type Copied = Readonly<{ before: number; copied: number; streams: number }>;

/**
 * Copies a log: event ids, the order of the whole log, one command's events in one append, data and metadata as they are.
 * Goes on where an earlier copy was cut off, after it has found all that is there equal; a target that holds anything else
 * is TargetHoldsOther, and nothing is written to it. At the end both sides are read and compared, stream by stream.
 */
export async function copyLog(copying: Copying): Promise<Copied> {
  const { source, target } = copying;
  if ((await source.logId()) === (await target.logId())) throw new SameLog('Source and target are the same log');
  const { events: before, position } = await verified(copying);
  const { copied, through } = await copiedBehind(position, copying);
  await refuseWhatGrew(source, through);
  const streams = await compared(copying);
  return { before, copied, streams };
}

/** How far the target is. It may end before the source does, and differ in nothing. */
async function verified({ source, target, progress }: Copying): Promise<{ events: number; position: Position }> {
  const head = await source.head();
  let events = 0;
  const along = await walkAlong(source, target, (position) => {
    events += 1;
    progress({ doing: 'verifying', events, share: shareOf(position, head) });
  });
  if (along.difference !== undefined && !along.targetEnds) throw new TargetHoldsOther(sentence(along.difference));
  return along;
}

async function copiedBehind(position: Position, { source, target, together, progress, waiting }: Copying) {
  const head = await source.head();
  let [copied, through] = [0, position];
  for await (const window of windowsOf(appendsIn(source, position), together)) {
    await persistently(() => Promise.all(window.map((append) => appended(target, append))), waiting);
    copied += window.reduce((sum, { events }) => sum + events.length, 0);
    through = window.at(-1)?.events.at(-1)?.position ?? through;
    progress({ doing: 'copying', events: copied, share: shareOf(through - position, head - position) });
  }
  return { copied, through };
}

async function appended(target: EventStore, { stream, expected, events }: OneAppend): Promise<void> {
  const copies = events.map(({ id, type, data, metadata }) => ({ id, type, data, metadata }));
  try {
    await target.append(stream, expected, copies);
  } catch (error) {
    throw error instanceof Conflict
      ? new TargetHoldsOther(`Something else writes to the target: ${error.message}`)
      : error;
  }
}

/** What came to the source meanwhile would be missing in the target. */
async function refuseWhatGrew(source: EventStore, through: Position): Promise<void> {
  for await (const { events } of source.readAll({ after: through })) {
    if (events.length === 0) continue;
    throw new SourceInUse('Events came to the source while it was copied. Stop what writes there, then copy again');
  }
}

/** Both sides are read from their beginnings, side by side. Answers how many streams there are. */
async function compared({ source, target, progress }: Copying): Promise<number> {
  const head = await source.head();
  let events = 0;
  const [ours, theirs] = await Promise.all([
    summaryOf(source, (position) => {
      events += 1;
      progress({ doing: 'comparing', events, share: shareOf(position, head) });
    }),
    summaryOf(target),
  ]);
  const difference = firstDifference(ours, theirs);
  if (difference === undefined) return ours.streams.size;
  const { difference: event } = await walkAlong(source, target);
  throw new CopiesDiffer(sentence(event === undefined ? difference : `${difference}; ${event}`));
}

const shareOf = (done: number, all: number): number => (all > 0 ? Math.max(0, Math.min(1, done / all)) : 1);
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
