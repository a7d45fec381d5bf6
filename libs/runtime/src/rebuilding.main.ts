import { withUpcasters } from '#libs/event-store';
import { serveRebuilds } from '#libs/read-store';
import { COMPOSITION } from './composition.ts';
import { openLog, type LogPlace } from './ground/open-log.ts';

// A process of its own, for read models of many events.
await serveRebuilds(async (log) => {
  const { projections, upcasters } = COMPOSITION;
  return { store: withUpcasters(await openLog(log as LogPlace, { readOnly: true }), upcasters), projections };
});
