import { NO_STREAM, streamName, type EventStore, type NewEvent, type RecordedEvent } from '#libs/kernel';
import { eventMetadata, fixedIds, newEvent } from '#libs/testing';
import { copyLog, type Copied, type Copying } from '../copy-log.ts';
import { eventsOf } from '../events-of.ts';

export const [ONE, TWO] = [streamName('placement', 'one'), streamName('placement', 'two')] as const;

/** The n-th event, recorded by the command of that number. */
export const by = (command: number, n: number, change: Partial<NewEvent> = {}): NewEvent =>
  newEvent(n, { metadata: eventMetadata({ $causationId: fixedIds.command(command) }), ...change });

/** The appends that `fill` makes. */
export const APPENDS = [[1, 2], [3], [4], [5], [6, 7]].map((ids) => ids.map((n) => fixedIds.event(n)));

/** Seven events of five commands in two streams, interleaved. */
export async function fill(store: EventStore): Promise<void> {
  await store.append(ONE, NO_STREAM, [by(1, 1), by(1, 2)]);
  await store.append(TWO, NO_STREAM, [by(2, 3)]);
  await store.append(ONE, 1, [by(3, 4)]);
  await store.append(ONE, 2, [by(4, 5)]);
  await store.append(TWO, 0, [by(5, 6), by(5, 7)]);
}

/** What a copy keeps of a whole log, in its order. */
export const kept = async (store: EventStore) =>
  (await Array.fromAsync(eventsOf(store.readAll()))).map(
    ({ position: _position, storedAt: _storedAt, ...rest }: RecordedEvent) => rest,
  );

export const copy = (source: EventStore, target: EventStore, change: Partial<Copying> = {}): Promise<Copied> =>
  copyLog({ source, target, together: 3, progress: () => undefined, waiting: () => undefined, ...change });

/** A store whose appends are noted, and answered as a spec wants: `before` may throw, or append something of its own. */
export function watched(store: EventStore, before: (append: number) => unknown = () => undefined) {
  const appends: (readonly string[])[] = [];
  const append: EventStore['append'] = async (stream, expected, events) => {
    appends.push(events.map(({ id }) => id));
    await before(appends.length);
    return store.append(stream, expected, events);
  };
  const get = (on: EventStore, name: string | symbol) => (name === 'append' ? append : member(on, name));
  return { store: new Proxy(store, { get }), appends };
}

function member(store: EventStore, name: string | symbol): unknown {
  const found: unknown = Reflect.get(store, name, store);
  return typeof found === 'function' ? found.bind(store) : found;
}
