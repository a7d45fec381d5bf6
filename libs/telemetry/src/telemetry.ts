import type { HttpObserver } from '#libs/http';
import type { EventStore, Ledger } from '#libs/kernel';
import type { ConsumerObserver } from '#libs/read-store';
import { httpMetrics } from './metrics/http-metrics.ts';
import { logMetrics, type LogObserver } from './metrics/log-metrics.ts';
import { consumerMetrics } from './metrics/metered-consumers.ts';
import { withCommandMetrics } from './metrics/metered-ledger.ts';
import { withMetrics } from './metrics/metered-store.ts';
import type { Metrics } from './metrics/metrics.ts';
import { consumerTraces } from './traces/consumer-traces.ts';
import { httpTraces } from './traces/http-traces.ts';
import { withCommandTraces } from './traces/traced-ledger.ts';
import { withTraces } from './traces/traced-store.ts';
import type { Tracing } from './traces/tracing.ts';

/** What stands around the ports of a process to measure and trace it. Where nothing does, everything is as it was. */
export type Telemetry = Readonly<{
  store: (store: EventStore) => EventStore;
  ledger: (ledger: Ledger) => Ledger;
  /** For the log's adapter, where it has something to tell. */
  log?: LogObserver;
  consumers?: ConsumerObserver;
  http?: HttpObserver;
}>;

/** Nothing is measured. */
export const NO_TELEMETRY: Telemetry = { store: (store) => store, ledger: (ledger) => ledger };

/** Everything is counted and timed. */
export const measured = (metrics: Metrics): Telemetry => ({
  store: (store) => withMetrics(store, metrics),
  ledger: (ledger) => withCommandMetrics(ledger, metrics),
  log: logMetrics(metrics),
  consumers: consumerMetrics(metrics),
  http: httpMetrics(metrics),
});

/** One trace from a request through its command and append to whatever handles its events. */
export const traced = ({ tracer }: Tracing): Telemetry => ({
  store: (store) => withTraces(store, tracer),
  ledger: (ledger) => withCommandTraces(ledger, tracer),
  consumers: consumerTraces(tracer),
  http: httpTraces(tracer),
});
