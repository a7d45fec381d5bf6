import { context, propagation, ROOT_CONTEXT, trace, TraceFlags, type Context, type Span } from '@opentelemetry/api';

/** The context that a W3C `traceparent` speaks of; the root where it says nothing that can be read. */
export const contextOf = (traceparent: string | undefined): Context =>
  traceparent === undefined ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent });

/** A span's own W3C `traceparent`, where it is one that is kept: what nobody sees need not be told. */
export function traceparentOf(span: Span): string | undefined {
  if ((span.spanContext().traceFlags & TraceFlags.SAMPLED) === 0) return undefined;
  const carrier: { traceparent?: string } = {};
  propagation.inject(trace.setSpan(context.active(), span), carrier);
  return carrier.traceparent;
}
