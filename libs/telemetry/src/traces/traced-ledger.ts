import { SpanKind, type Tracer } from '@opentelemetry/api';
import {
  Ledger,
  type Aggregate,
  type Decision,
  type DecisionContext,
  type Envelope,
  type Event,
  type Loaded,
  type Outcome,
  type Reader,
} from '#libs/kernel';
import { spanned } from './spanned.ts';

/** The same ledger with a span around each command. */
export const withCommandTraces = (ledger: Ledger, tracer: Tracer): Ledger => new TracedLedger(ledger, tracer);

class TracedLedger extends Ledger {
  override readonly read: Reader;

  constructor(
    private readonly ledger: Ledger,
    private readonly tracer: Tracer,
  ) {
    super();
    this.read = ledger.read;
  }

  override transact<S, E extends Event, C extends DecisionContext>(
    aggregate: Aggregate<S, E>,
    id: string,
    envelope: Envelope,
    decision: Decision<S, E, C>,
  ): Promise<Outcome> {
    const attributes = { 'ledger.correlation_id': envelope.correlationId };
    return spanned(this.tracer, { name: envelope.name, kind: SpanKind.INTERNAL, attributes }, () =>
      this.ledger.transact(aggregate, id, envelope, decision),
    );
  }

  override load<S, E extends Event>(aggregate: Aggregate<S, E>, id: string): Promise<Loaded<S>> {
    return this.ledger.load(aggregate, id);
  }
}
