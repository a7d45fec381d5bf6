import { SpanKind, type Span, type Tracer } from '@opentelemetry/api';
import {
  categoryOf,
  DelegatingEventStore,
  type Appended,
  type Asking,
  type EventStore,
  type NewEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { spanned } from './spanned.ts';
import { traceparentOf } from './traceparent.ts';

/** The same log with a span around each append; its events carry the trace on, to whoever handles them. */
export const withTraces = (store: EventStore, tracer: Tracer): EventStore => new TracedEventStore(store, tracer);

class TracedEventStore extends DelegatingEventStore {
  constructor(
    store: EventStore,
    private readonly tracer: Tracer,
  ) {
    super(store);
  }

  override append(
    stream: StreamName,
    expected: Revision,
    events: readonly NewEvent[],
    asking?: Asking,
  ): Promise<Appended> {
    const category = categoryOf(stream);
    const attributes = { 'ledger.category': category, 'ledger.events': events.length };
    return spanned(this.tracer, { name: `append ${category}`, kind: SpanKind.PRODUCER, attributes }, (span) =>
      this.inner.append(stream, expected, carrying(span, events), asking),
    );
  }
}

function carrying(span: Span, events: readonly NewEvent[]): readonly NewEvent[] {
  const traceparent = traceparentOf(span);
  if (traceparent === undefined) return events;
  return events.map((event) => ({ ...event, metadata: { ...event.metadata, traceparent } }));
}
