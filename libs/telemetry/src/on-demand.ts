import type { Metrics } from './metrics/metrics.ts';
import type { Tracing } from './traces/tracing.ts';

// The libraries behind these take a good part of a second to load: only who asks for them waits for them.

/** The measures of one process, its own (memory, event loop, garbage) included. */
export async function createMetrics(): Promise<Metrics> {
  const { createMetrics: create } = await import('./metrics/metrics.ts');
  return create();
}

/** Where spans go: an OTLP/HTTP collector, and the name that this process bears there. `report` is told of what is lost. */
export type TracesPlace = Readonly<{ endpoint: string; serviceName: string; report: (line: string) => void }>;

/** Starts tracing in this process, once. */
export async function startTracing({ endpoint, serviceName, report }: TracesPlace): Promise<Tracing> {
  const { exportingTo, startTracing: start } = await import('./traces/tracing.ts');
  return start(serviceName, exportingTo(endpoint, report));
}
