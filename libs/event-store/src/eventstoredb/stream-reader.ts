import { BACKWARDS, END, FORWARDS, START, type ReadRevision, type ResolvedEvent } from '@eventstore/db-client';
import type { ReadStreamOptions, RecordedEvent, Revision, StreamName } from '#libs/kernel';
import type { Collected } from './collected.ts';
import { readingPatience, refuseWhenClosed, type StoreGround } from './ground.ts';
import { insist } from './insist.ts';
import { StreamDestroyed } from './refusal.ts';
import { shapeOf } from './trouble.ts';

const PAGE = 1000;
const NOTHING: Collected<ResolvedEvent> = { items: [], cut: false };

type Page = Readonly<{ stream: StreamName; fromRevision: ReadRevision; backwards: boolean; maxCount: number }>;

/** Reads a stream page by page, each bounded in count and weight, from the leader alone: no decision may rest on what a follower has not heard of yet. */
export async function* readPages(
  ground: StoreGround,
  stream: StreamName,
  { from, direction, limit = Infinity, ...asking }: ReadStreamOptions,
): AsyncGenerator<readonly RecordedEvent[]> {
  const backwards = direction === 'backwards';
  let fromRevision = startOf(from, backwards);
  for (let left = limit; left > 0;) {
    const maxCount = Math.min(left, PAGE);
    const { items: page, cut } = await insist(readingPatience(ground, asking), () =>
      ask(ground, { stream, fromRevision, backwards, maxCount }),
    );
    const events = page.map((event) => ground.ours.read(event)).filter((event) => event !== undefined);
    if (!backwards) learn(ground, fromRevision, events);
    if (events.length > 0) yield events;
    const last = page.at(-1)?.event?.revision;
    if ((!cut && page.length < maxCount) || last === undefined || (backwards && last === 0n)) return;
    left -= page.length;
    fromRevision = backwards ? last - 1n : last + 1n;
  }
}

function startOf(from: Revision | undefined, backwards: boolean): ReadRevision {
  if (from === undefined) return backwards ? END : START;
  return from <= 0 && !backwards ? START : BigInt(from);
}

/** What was read of a stream is what is known of its ids. */
function learn({ ids }: StoreGround, from: ReadRevision, events: readonly RecordedEvent[]): void {
  const [first] = events;
  if (first === undefined) return;
  const read = events.map(({ id }) => id);
  ids.learn(first.stream, first.revision, read, from === START);
}

async function ask(ground: StoreGround, page: Page): Promise<Collected<ResolvedEvent>> {
  refuseWhenClosed(ground);
  const { connection, namespace, patience } = ground;
  const { stream, fromRevision, backwards, maxCount } = page;
  const options = {
    fromRevision,
    maxCount,
    direction: backwards ? BACKWARDS : FORWARDS,
    requiresLeader: true,
  } as const;
  try {
    return await connection.read(patience.reading, () =>
      connection.client.readStream(`${namespace}${stream}`, options),
    );
  } catch (error) {
    const { type } = shapeOf(error);
    if (type === 'stream-not-found') return NOTHING;
    if (type === 'stream-deleted') throw new StreamDestroyed(stream);
    throw error;
  }
}
