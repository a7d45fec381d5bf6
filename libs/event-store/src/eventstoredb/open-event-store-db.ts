import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';
import { PATIENCE, type Address, type Patience } from './address.ts';
import { EventStoreDbStore } from './event-store-db.ts';
import { OurEvents } from './events.ts';
import type { StoreGround } from './ground.ts';
import type { StoreObserver } from './observer.ts';
import { RecordedIds } from './recorded-ids.ts';
import { refuseTraces } from './refuse-traces.ts';
import { shareConnection } from './shared-connection.ts';

/**
 * Where the log is (see `parseAddress`), the namespace that keeps this application's streams apart from others' in the same
 * database, whether it is only read, who is told what the store does for itself, and how patient it is.
 */
export type EventStoreDbOptions = Readonly<{
  address: Address;
  namespace: string;
  readOnly?: boolean;
  observer?: StoreObserver;
  patience?: Partial<Patience>;
}>;

const NAMESPACE = /^[a-z\d]{1,40}\.$/u;

/** Opens a log in EventStoreDB. Waits for a server that is not there yet, for so long as `patience.start` says. */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStoreDbStore> {
  const { address, namespace, readOnly = false } = options;
  if (!NAMESPACE.test(namespace)) {
    throw new InvalidEventStoreUrl('its namespace must be at most 40 lower-case letters and digits, and a dot');
  }
  refuseTraces(process.env);
  const { connection, release } = shareConnection(address);
  const closing = new AbortController();
  const store = new EventStoreDbStore({ ground: groundOf(options, connection, closing), readOnly, closing, release });
  try {
    await store.join();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function groundOf(
  { address, namespace, observer = {}, patience = {} }: EventStoreDbOptions,
  connection: StoreGround['connection'],
  closing: AbortController,
): StoreGround {
  const deadline = address.deadline === undefined ? {} : { command: address.deadline };
  return {
    connection,
    namespace,
    ours: new OurEvents(namespace),
    ids: new RecordedIds(),
    patience: { ...PATIENCE, ...deadline, ...patience },
    observer,
    closing: closing.signal,
  };
}
