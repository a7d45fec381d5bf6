import { startWireDouble, type WireDouble } from '#libs/testing';
import type { Patience } from '../address.ts';
import type { EventStoreDbStore } from '../event-store-db.ts';
import type { StoreObserver } from '../observer.ts';
import { openEventStoreDb } from '../open-event-store-db.ts';
import { parseAddress } from '../parse-address.ts';

export const NAMESPACE = 'spec.';

/** Patience for specs: what takes seconds with people takes tenths of them here. */
const SHORT: Partial<Patience> = { command: 3000, attempt: 400, reading: 2000, quiet: 100, following: 5000 };

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** Closed when the test is over, the last first. */
export const closedAfterwards = (close: () => Promise<void>): number => closing.push(close);

/** A double of the spec's own. */
export async function double(): Promise<WireDouble> {
  const server = await startWireDouble();
  closedAfterwards(() => server.stop());
  return server;
}

/** A store on a server, hasty unless told otherwise. */
export async function storeAt(
  url: string,
  observer: StoreObserver = {},
  patience: Partial<Patience> = SHORT,
): Promise<EventStoreDbStore> {
  const address = parseAddress(url, { insecureAllowed: true });
  const store = await openEventStoreDb({ address, namespace: NAMESPACE, observer, patience });
  closedAfterwards(() => store.close());
  return store;
}

/** A store on a double of its own, and the troubles that it met. */
export async function opened(patience: Partial<Patience> = {}) {
  const server = await double();
  const troubles: string[] = [];
  const note = (...told: readonly unknown[]) => void troubles.push(told.join(' '));
  const store = await storeAt(server.url, { retried: note, resubscribed: note, said: note }, { ...SHORT, ...patience });
  return { server, store, troubles };
}

/** The stream's name as the server has it. */
export const inServer = (stream: string): string => `${NAMESPACE}${stream}`;

/** Waits for what must come true, looking again and again. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = 20_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
