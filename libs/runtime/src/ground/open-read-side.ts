import { withUpcasters } from '#libs/event-store';
import type { Position } from '#libs/kernel';
import { openReadDb, rebuildProjection, type Projection } from '#libs/read-store';
import { COMPOSITION } from '../composition.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { openLog } from './open-log.ts';
import { readDbPlace } from './read-db-place.ts';

/** Through which position of the log, at least, a read model was built, and how long that took. */
export type Rebuilt = Readonly<{ position: Position; milliseconds: number }>;

/** The read models beside a service that may be running: the log is only read. */
export type ReadSide = Readonly<{
  /** Builds a read model anew and swaps it in. A service that runs goes on with the new one. */
  rebuild: (projection: Projection) => Promise<Rebuilt>;
  close: () => Promise<void>;
}>;

/** Opens the read models for the operator's hand; the log read-only. */
export async function openReadSide(configuration: Configuration, report: (line: string) => void): Promise<ReadSide> {
  await using opening = new AsyncDisposableStack();
  const log = await openLog(configuration, { readOnly: true });
  opening.defer(() => log.close());
  const store = withUpcasters(log, COMPOSITION.upcasters);
  const db = await openReadDb(readDbPlace(configuration), report);
  opening.defer(() => db.close());
  const opened = opening.move();
  return {
    rebuild: async (projection) => {
      const begun = performance.now();
      const position = await store.head();
      await rebuildProjection({ db, store, projection });
      return { position, milliseconds: performance.now() - begun };
    },
    close: () => opened.disposeAsync(),
  };
}
