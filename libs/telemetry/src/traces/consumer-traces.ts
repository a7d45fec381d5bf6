import { context, ROOT_CONTEXT, SpanKind, trace, type Span, type Tracer } from '@opentelemetry/api';
import { epochOf, type RecordedEvent } from '#libs/kernel';
import type { ConsumerObserver } from '#libs/read-store';
import { fail } from './spanned.ts';
import { contextOf } from './traceparent.ts';

/** What is older is caught up with, or built anew: its trace has long been looked at. */
const RECENT_MS = 10 * 60_000;

/** The most spans that a batch begins: beyond it, those of one consumer would be more than the work. */
const MOST_SPANS = 100;

/** A span for each trace whose events a consumer handles: in the trace of the request that they came from. */
export const consumerTraces = (tracer: Tracer): ConsumerObserver => ({
  around: async (consumer, events, work) => {
    const spans = spansFor(tracer, consumer, events);
    // What is done about one event goes on with its trace; a batch of several belongs to none of them.
    const [only] = spans.length === 1 ? spans : [];
    try {
      return await context.with(only ? trace.setSpan(ROOT_CONTEXT, only) : ROOT_CONTEXT, work);
    } catch (error) {
      for (const span of spans) fail(span, error);
      throw error;
    } finally {
      for (const span of spans) span.end();
    }
  },
  rebuilding: () => undefined,
});

function spansFor(tracer: Tracer, consumer: string, events: readonly RecordedEvent[]): readonly Span[] {
  const after = Date.now() - RECENT_MS;
  const traced = events.filter(({ metadata, storedAt }) => metadata.traceparent && epochOf(storedAt) > after);
  const byTrace = Map.groupBy(traced, ({ metadata }) => metadata.traceparent);
  return [...byTrace].slice(0, MOST_SPANS).map(([traceparent, { length }]) => {
    const attributes = { 'ledger.consumer': consumer, 'ledger.events': length };
    const options = { kind: SpanKind.CONSUMER, attributes };
    return tracer.startSpan(`handle ${consumer}`, options, contextOf(traceparent));
  });
}
