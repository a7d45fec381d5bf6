import type { EventStore } from '#libs/kernel';
import { isServer, openLog, type LogOptions } from '../open-log.ts';

/** A log to copy from or to, and how many appends it takes at once and still keeps in the order of the calls. */
export type Place = Readonly<{ store: EventStore; together: number }>;
type Where = Pick<LogOptions, 'place' | 'namespace' | 'insecureAllowed'>;

/** Appends that are handed over in one turn go to disk in one transaction, in their order, all of them or none. */
const EMBEDDED_TOGETHER = 200;

/** Between two calls a server promises no order: each waits for the one before it. */
const SERVER_TOGETHER = 1;

/**
 * Opens a log to copy from it; none is begun. A data directory is held while it is open, so no service writes to it
 * meanwhile; a server cannot be held, and is only read.
 */
export async function openSource(where: Where): Promise<EventStore> {
  const source = await openLog({ ...where, readOnly: true });
  if (isServer(where.place)) return source;
  await source.close();
  return openLog(where);
}

/** Opens, or begins, a log to copy to it. */
export const openTarget = async (where: Where): Promise<Place> => ({
  store: await openLog(where),
  together: isServer(where.place) ? SERVER_TOGETHER : EMBEDDED_TOGETHER,
});
