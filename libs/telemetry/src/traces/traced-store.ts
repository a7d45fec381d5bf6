import { SpanKind, type Span, type Tracer } from '@opentelemetry/api';
import {
  categoryOf,
  EventStore,
  type Appended,
  type FollowOptions,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type Revision,
  type StreamName,
} from '#libs/kernel';
import { spanned } from './spanned.ts';
import { traceparentOf } from './traceparent.ts';

/** The same log with a span around each append; its events carry the trace on, to whoever handles them. */
export const withTraces = (store: EventStore, tracer: Tracer): EventStore => new TracedEventStore(store, tracer);

class TracedEventStore extends EventStore {
  constructor(
    private readonly store: EventStore,
    private readonly tracer: Tracer,
  ) {
    super();
  }

  override append(stream: StreamName, expected: Revision, events: readonly NewEvent[]): Promise<Appended> {
    const category = categoryOf(stream);
    const attributes = { 'ledger.category': category, 'ledger.events': events.length };
    return spanned(this.tracer, { name: `append ${category}`, kind: SpanKind.PRODUCER, attributes }, (span) =>
      this.store.append(stream, expected, carrying(span, events)),
    );
  }

  override readStream(stream: StreamName, options?: ReadStreamOptions) {
    return this.store.readStream(stream, options);
  }

  override readAll(options?: ReadAllOptions) {
    return this.store.readAll(options);
  }

  override follow(options?: FollowOptions) {
    return this.store.follow(options);
  }

  override head() {
    return this.store.head();
  }

  override logId() {
    return this.store.logId();
  }

  override close() {
    return this.store.close();
  }
}

function carrying(span: Span, events: readonly NewEvent[]): readonly NewEvent[] {
  const traceparent = traceparentOf(span);
  if (traceparent === undefined) return events;
  return events.map((event) => ({ ...event, metadata: { ...event.metadata, traceparent } }));
}
