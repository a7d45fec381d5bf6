import type { EventStore } from '#libs/kernel';
import { openEmbedded } from './embedded/open-embedded.ts';
import type { StoreObserver } from './eventstoredb/observer.ts';
import { openEventStoreDb } from './eventstoredb/on-demand.ts';
import { parseAddress } from './eventstoredb/parse-address.ts';

/**
 * Where a log is: `esdb://…`, a server's address, or else a data directory; the namespace that keeps this application's
 * streams apart from others' there; whether it is only read; whether a server may be spoken to without encryption.
 */
export type LogOptions = Readonly<{
  place: string;
  namespace: string;
  readOnly?: boolean;
  insecureAllowed?: boolean;
  observer?: StoreObserver;
}>;

/** Is this the address of a server, rather than a directory? */
export const isServer = (place: string): boolean => /^esdb(\+discover)?:/u.test(place);

/** In a server that others may use as well, the application has a namespace even where it was given none. */
const OF_ITS_OWN = 'ledger';

/** Opens the log that lies at a place, by the adapter that it needs. */
export async function openLog(options: LogOptions): Promise<EventStore> {
  const { place, namespace, readOnly = false, insecureAllowed = true, observer } = options;
  if (!isServer(place)) return openEmbedded({ directory: place, namespace, readOnly });
  const address = parseAddress(place, { insecureAllowed });
  const own = `${namespace === '' ? OF_ITS_OWN : namespace}.`;
  return openEventStoreDb({ address, namespace: own, readOnly, ...(observer && { observer }) });
}
