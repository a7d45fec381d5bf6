export { createMetrics, type Metrics } from './metrics/metrics.ts';
export { noteLag, type LagSource } from './metrics/watch-lag.ts';
export type { Standing } from './metrics/lag.ts';
export * from './telemetry.ts';
