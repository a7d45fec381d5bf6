import { context, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import type { HttpObserver, Observation } from '#libs/http';
import { contextOf } from './traceparent.ts';

const UNTRACED: Observation = { within: (proceed) => proceed(), answered: () => undefined };

/** A span around each request but those for health, in the caller's trace where it brings one. */
export const httpTraces =
  (tracer: Tracer): HttpObserver =>
  ({ method, route, correlationId, traceparent }) => {
    if (route.startsWith('/health/')) return UNTRACED;
    const parent = contextOf(traceparent);
    const attributes = { 'http.request.method': method, 'http.route': route, 'ledger.correlation_id': correlationId };
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    return {
      within: (proceed) => context.with(trace.setSpan(parent, span), proceed),
      answered: ({ status }) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
