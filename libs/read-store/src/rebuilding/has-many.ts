import type { EventStore } from '#libs/kernel';

/** So many events are read and folded in the time of some requests; to start a process takes a second of a core. */
const FEW = 2_000;

/** Does the log hold so many events that who builds a projection of them does so apart? They are counted: a server's positions are not. */
export async function hasMany(store: EventStore): Promise<boolean> {
  let events = 0;
  for await (const batch of store.readAll({ limit: FEW + 1 })) {
    events += batch.events.length;
    if (events > FEW) return true;
  }
  return false;
}
