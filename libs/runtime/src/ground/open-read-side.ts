import { openEmbedded, withUpcasters } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { instantOfEpoch } from '#libs/kernel';
import { openReadDb, startProjections, type Projection } from '#libs/read-store';
import { COMPOSITION } from '../composition.ts';
import type { Configuration } from '../configuration/configuration.ts';

/** The read models beside a service that may be running: the log is only read. */
export type ReadSide = Readonly<{
  rebuild: (projection: Projection) => Promise<Readonly<{ position: number; milliseconds: number }>>;
  close: () => Promise<void>;
}>;

const clock: Clock = { now: () => instantOfEpoch(Date.now()) };

/** Opens the read models for the operator's hand; the log read-only. */
export async function openReadSide(
  { dataDirectory: directory, namespace, databaseUrl: url }: Configuration,
  report: (line: string) => void,
): Promise<ReadSide> {
  const log = await openEmbedded({ directory, namespace, readOnly: true });
  const store = withUpcasters(log, COMPOSITION.upcasters);
  const db = await openReadDb(url === undefined ? { directory } : { url }, report);
  return {
    rebuild: async (projection) => {
      const begun = performance.now();
      const host = await startProjections({ projections: [projection], db, store, report, clock });
      try {
        await host.rebuild(projection.name);
        return { position: (await host.health())[0]?.position ?? 0, milliseconds: performance.now() - begun };
      } finally {
        await host.stop();
      }
    },
    close: async () => {
      await db.close();
      await log.close();
    },
  };
}
