import type { EventStore } from '#libs/kernel';
import { openEmbedded } from '../embedded/open-embedded.ts';

/** A log to copy from or to, and how many appends it takes at once and still keeps in the order of the calls. */
export type Place = Readonly<{ store: EventStore; together: number }>;

/** Appends that are handed over in one turn go to disk in one transaction, in their order, all of them or none. */
const EMBEDDED_TOGETHER = 200;

/** Opens a data directory's log to copy from it. It is held while it is open, so no service writes to it meanwhile. */
export async function openSource(directory: string, namespace: string): Promise<Place> {
  await (await openEmbedded({ directory, namespace, readOnly: true })).close();
  return openTarget(directory, namespace);
}

/** Opens, or begins, a data directory's log to copy to it. */
export const openTarget = async (directory: string, namespace: string): Promise<Place> => ({
  store: await openEmbedded({ directory, namespace }),
  together: EMBEDDED_TOGETHER,
});
