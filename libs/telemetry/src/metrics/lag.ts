import { epochOf, type EventStore, type Position, type RecordedEvent } from '#libs/kernel';

/** How far a consumer has come. */
export type Standing = Readonly<{ consumer: string; position: Position }>;

/** What a consumer has not handled: how many events, and since when the oldest of them has been in the log. */
export type Lag = Readonly<{ consumer: string; events: number; seconds: number }>;

/** Events looked at behind a position. Where there are more, how many is reckoned by how close together these stand. */
const PAGE = 1_000;

type Behind = Omit<Lag, 'consumer'>;

const NONE: Behind = { events: 0, seconds: 0 };

/** How far each consumer is behind the log. Exact up to a page, reckoned beyond; the log is asked once for those at one position. */
export async function lagsOf(store: EventStore, standings: readonly Standing[], now: number): Promise<readonly Lag[]> {
  const head = await store.head();
  const known = new Map<Position, Behind>();
  for (const position of new Set(standings.map((each) => each.position)))
    known.set(position, position >= head ? NONE : await behind(store, { position, head, now }));
  return standings.map(({ consumer, position }) => ({ consumer, ...(known.get(position) ?? NONE) }));
}

type Stretch = Readonly<{ position: Position; head: Position; now: number }>;

async function behind(store: EventStore, { position, head, now }: Stretch): Promise<Behind> {
  const page: RecordedEvent[] = [];
  let seen = position;
  for await (const batch of store.readAll({ after: position, limit: PAGE })) {
    page.push(...batch.events);
    seen = batch.position;
  }
  const [oldest] = page;
  if (oldest === undefined) return NONE;
  const beyond = Math.max(0, head - seen) * (page.length / Math.max(1, seen - position));
  const seconds = Math.max(0, now - epochOf(oldest.storedAt)) / 1000;
  return { events: page.length + Math.round(beyond), seconds };
}
