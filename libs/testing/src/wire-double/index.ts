export type { Call, Fate, Fates } from './fates.ts';
export type { WireCluster } from './start-wire-cluster.ts';
export type { WireDouble } from './start-wire-double.ts';
export { writeStatistics } from './system-events.ts';
export { WireDoubleApart } from './wire-double-apart.ts';
