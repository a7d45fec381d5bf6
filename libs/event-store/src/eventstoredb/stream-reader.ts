import { BACKWARDS, END, FORWARDS, START, type ReadRevision, type ResolvedEvent } from '@eventstore/db-client';
import type { ReadStreamOptions, RecordedEvent, Revision, StreamName } from '#libs/kernel';
import type { Collected } from './collected.ts';
import { readingPatience, refuseWhenClosed, type StoreGround } from './ground.ts';
import { insist } from './insist.ts';
import { StreamDestroyed } from './refusal.ts';
import { shapeOf } from './trouble.ts';

const PAGE = 1000;
type Answer = Collected<ResolvedEvent>;
const NOTHING: Answer = { items: [], cut: false };

type Page = Readonly<{ stream: StreamName; fromRevision: ReadRevision; backwards: boolean; maxCount: number }>;

/**
 * Reads a stream page by page, each bounded in count and weight, from the leader alone: no decision may rest on what a follower
 * has not heard of yet.
 */
export async function* readPages(
  ground: StoreGround,
  stream: StreamName,
  { from, direction, limit = Infinity, ...asking }: ReadStreamOptions,
): AsyncGenerator<readonly RecordedEvent[]> {
  const backwards = direction === 'backwards';
  const course = { stream, fromRevision: startOf(from, backwards), backwards, maxCount: limit };
  const askFor = (page: Page) => insist(readingPatience(ground, asking), () => ask(ground, page));
  for await (const { fromRevision, items } of pagesOf(course, askFor)) {
    const events = items.map((event) => ground.ours.read(event)).filter((event) => event !== undefined);
    if (!backwards) learn(ground, fromRevision, events);
    if (events.length > 0) yield events;
  }
}

/** Page after page of a course, the next one asked for before one is worked on: the server reads it meanwhile. */
async function* pagesOf(course: Page, askFor: (page: Page) => Promise<Answer>) {
  let page = course;
  const next = () => (page.maxCount > 0 ? askFor({ ...page, maxCount: Math.min(page.maxCount, PAGE) }) : undefined);
  for (let asked = next(); asked !== undefined;) {
    const answer = await asked;
    const { fromRevision } = page;
    page = behind(page, answer);
    asked = next();
    // Whoever stops half-way never looks at what was read ahead, be it a failure.
    asked?.catch(() => undefined);
    yield { fromRevision, items: answer.items };
  }
}

/** What is left of a course behind a page of it: nothing, where the page was not full, or came to the stream's first event. */
function behind(course: Page, { items, cut }: Answer): Page {
  const last = items.at(-1)?.event?.revision;
  const isFull = cut || items.length === Math.min(course.maxCount, PAGE);
  if (!isFull || last === undefined || (course.backwards && last === 0n)) return { ...course, maxCount: 0 };
  const fromRevision = course.backwards ? last - 1n : last + 1n;
  return { ...course, fromRevision, maxCount: course.maxCount - items.length };
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

async function ask(ground: StoreGround, page: Page): Promise<Answer> {
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
