export { combined } from './combined.ts';
export type { Standing } from './metrics/lag.ts';
export type { Metrics } from './metrics/metrics.ts';
export { noteLag, type LagSource } from './metrics/watch-lag.ts';
export * from './on-demand.ts';
export * from './telemetry.ts';
export type { Tracing } from './traces/tracing.ts';
