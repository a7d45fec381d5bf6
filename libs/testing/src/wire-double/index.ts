export type { Call, Fate, Fates } from './fates.ts';
export { startWireCluster, type WireCluster } from './start-wire-cluster.ts';
export { startWireDouble, type WireDouble } from './start-wire-double.ts';
export { writeStatistics } from './system-events.ts';
