import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes measures in a registry: a name, what it tells, and its labels. */
const makerIn = (registry: Registry) => {
  const registers = [registry];
  return {
    counter: <L extends string>(name: string, help: string, ...labelNames: L[]) =>
      new Counter({ name, help, labelNames, registers }),
    gauge: <L extends string>(name: string, help: string, ...labelNames: L[]) =>
      new Gauge({ name, help, labelNames, registers }),
    histogram: <L extends string>(name: string, help: string, ...labelNames: L[]) =>
      new Histogram({ name, help, labelNames, buckets: SECONDS, registers }),
  };
};

type Maker = ReturnType<typeof makerIn>;

const ofWriting = ({ counter, gauge, histogram }: Maker) => ({
  requests: histogram('http_request_duration_seconds', 'Answers, by route', 'method', 'route', 'status'),
  commands: counter('ledger_commands_total', 'Commands, by what they came to', 'command', 'outcome'),
  commandsUnderWay: gauge('ledger_commands_under_way', 'Commands that wait for their turn or are decided'),
  appends: histogram('ledger_append_duration_seconds', 'Appends, by what they came to', 'outcome'),
  appendsUnderWay: gauge('ledger_appends_under_way', 'Appends handed to the log and not answered yet'),
  appended: counter('ledger_events_appended_total', 'Events that the log took'),
  conflicts: counter('ledger_conflicts_total', 'Appends that came second', 'category'),
  retries: counter('ledger_store_retries_total', 'What the log was asked again, by why', 'call', 'trouble'),
  reconnects: counter('ledger_store_reconnects_total', 'Subscriptions that were opened again, by why', 'trouble'),
});

const ofConsumers = ({ counter, gauge, histogram }: Maker) => ({
  handling: histogram('ledger_consumer_duration_seconds', 'Handling of a batch, or of an event', 'consumer'),
  handled: counter('ledger_consumer_events_total', 'Events that a consumer handled', 'consumer'),
  failures: counter('ledger_consumer_failures_total', 'Attempts of a consumer that failed', 'consumer'),
  rebuilt: counter('ledger_rebuild_events_total', 'Events that rebuilds folded', 'consumer'),
  rebuilding: counter('ledger_rebuild_seconds_total', 'Seconds that rebuilds folded for', 'consumer'),
  lagEvents: gauge('ledger_consumer_lag_events', 'Events that a consumer has not handled yet', 'consumer'),
  lagSeconds: gauge('ledger_consumer_lag_seconds', 'How long the oldest of them has been in the log', 'consumer'),
});

/**
 * Everything that this process counts and times. Labels come from closed lists (commands, routes as templates, consumers,
 * categories, outcomes): never an id, never anything of a person.
 */
export type Metrics = Readonly<ReturnType<typeof ofWriting> & ReturnType<typeof ofConsumers> & { registry: Registry }>;

/** The measures of one process, its own (memory, event loop, garbage) included. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const maker = makerIn(registry);
  return { ...ofWriting(maker), ...ofConsumers(maker), registry };
}
