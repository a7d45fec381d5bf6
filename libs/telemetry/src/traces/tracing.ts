import { context, propagation, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { AloudExporter } from './aloud-exporter.ts';

/** How long a collector may take, at the end of the process too. */
const PATIENCE_MS = 3_000;

/** Makes the spans of this process. `stop` sends what is left, and gives OpenTelemetry's globals back. */
export type Tracing = Readonly<{ tracer: Tracer; stop: () => Promise<void> }>;

/** Spans sent to an OTLP/HTTP collector in the background: what it does not take is dropped, and never holds up a command. */
export function exportingTo(endpoint: string, report: (line: string) => void): SpanProcessor {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: PATIENCE_MS });
  return new BatchSpanProcessor(new AloudExporter(exporter, report), { exportTimeoutMillis: PATIENCE_MS });
}

/** Starts tracing in this process, once: OpenTelemetry keeps the context of what is under way in a global of its own. */
export function startTracing(serviceName: string, processor: SpanProcessor): Tracing {
  const resource = defaultResource().merge(resourceFromAttributes({ 'service.name': serviceName }));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [processor] });
  provider.register();
  return {
    tracer: provider.getTracer('placement-ledger'),
    stop: async () => {
      for (const global of [trace, context, propagation]) global.disable();
      // What could not be sent was said aloud, and keeps no process from ending in order.
      await provider.shutdown().catch(() => undefined);
    },
  };
}
