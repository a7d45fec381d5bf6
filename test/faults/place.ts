import { openLog } from '#libs/event-store';
import type { EventStore } from '#libs/kernel';

/** A server that holds the log, in a namespace of this application's own. */
export type Server = Readonly<{ url: string; namespace: string }>;

/** Where a service keeps what it has: all of it in a data directory, or there all but the log, which is on a server. */
export type Place = string | Readonly<{ directory: string; server: Server }>;

export const directoryOf = (place: Place): string => (typeof place === 'string' ? place : place.directory);

/** The log, opened to be read beside the service. */
export const openedBeside = (place: Place): Promise<EventStore> =>
  typeof place === 'string'
    ? openLog({ place, namespace: '', readOnly: true })
    : openLog({ place: place.server.url, namespace: place.server.namespace, readOnly: true });

/** Every process on one server needs the same. */
const DIGEST_KEY = Buffer.alloc(32, 7).toString('base64');

/** What a service is told of its place, beside its directory. */
export const environmentOf = (place: Place): Readonly<Record<string, string>> =>
  typeof place === 'string'
    ? {}
    : {
        LEDGER_DIGEST_KEY: DIGEST_KEY,
        LEDGER_NAMESPACE: place.server.namespace,
        EVENTSTOREDB_URL: place.server.url,
      };
