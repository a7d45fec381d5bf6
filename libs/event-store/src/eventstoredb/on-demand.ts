import type { EventStoreDbStore } from './event-store-db.ts';
import type { EventStoreDbOptions } from './open-event-store-db.ts';

/** Opens a log in EventStoreDB (see there). Its client is loaded where a server is named, and nowhere else. */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStoreDbStore> {
  const opening = await import('./open-event-store-db.ts');
  return opening.openEventStoreDb(options);
}
