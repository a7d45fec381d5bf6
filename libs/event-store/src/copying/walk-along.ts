import { BEGINNING, type EventStore, type Position } from '#libs/kernel';
import { differenceBetween } from './event-text.ts';
import { eventsOf } from './events-of.ts';

/**
 * How far two logs are equal: so many events, in the source through this position; how they differ behind that, if they do,
 * and whether that is only because the target ends there.
 */
export type Along = Readonly<{
  events: number;
  position: Position;
  difference: string | undefined;
  targetEnds: boolean;
}>;

/** Walks along both logs, event by event in the order of the log, as long as they are equal. */
export async function walkAlong(
  source: EventStore,
  target: EventStore,
  passed: (position: Position) => void = () => undefined,
): Promise<Along> {
  await using here = eventsOf(source.readAll());
  await using there = eventsOf(target.readAll());
  for (let [events, position] = [0, BEGINNING]; ; events += 1) {
    const [one, other] = await Promise.all([here.next(), there.next()]);
    const [event, copy] = [one.done ? undefined : one.value, other.done ? undefined : other.value];
    const difference = differenceBetween(event, copy);
    if (difference !== undefined || !event) return { events, position, difference, targetEnds: copy === undefined };
    ({ position } = event);
    passed(position);
  }
}
