import type { Served, ServedParts } from './served.ts';
import type { WireCluster } from './wire-double/start-wire-cluster.ts';
import type { WireDouble } from './wire-double/start-wire-double.ts';

// The libraries behind these take a second to load, in each spec file anew: only the specs that ask for them wait for them.

/** Serves modules over HTTP on a real log, with read models that follow it; `close` ends all of it. */
export const serveModules = async (parts: ServedParts): Promise<Served> =>
  (await import('./served.ts')).serveModules(parts);

/** Starts a server that stands in for EventStoreDB in tests (see there). */
export const startWireDouble = async (): Promise<WireDouble> =>
  (await import('./wire-double/start-wire-double.ts')).startWireDouble();

/** Starts a cluster of such servers. */
export const startWireCluster = async (size?: number): Promise<WireCluster> =>
  (await import('./wire-double/start-wire-cluster.ts')).startWireCluster(size);
