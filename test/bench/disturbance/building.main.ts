import { openEmbedded } from '#libs/event-store';
import { serveRebuilds } from '#libs/read-store';
import { attendance } from '../rebuild/tables.ts';

// What a serving process starts to build its read model anew.
await serveRebuilds(async (log) => ({
  store: await openEmbedded({ directory: String(log), readOnly: true }),
  projections: [attendance],
}));
