import type { EventStore } from '#libs/kernel';
import { consumersIn, type ReadDb } from '#libs/read-store';

/** Has every consumer seen to all that the log holds, what they added themselves, too? */
export async function isSettled(store: EventStore, db: ReadDb): Promise<boolean> {
  const head = await store.head();
  const all = await consumersIn(db);
  // Whoever saw to the last event may have added another one since.
  return all.length > 0 && all.every(({ position }) => position >= head) && (await store.head()) === head;
}
