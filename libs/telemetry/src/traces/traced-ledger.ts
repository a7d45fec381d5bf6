import { SpanKind, type Tracer } from '@opentelemetry/api';
import { DelegatingLedger, type Envelope, type Ledger, type Outcome } from '#libs/kernel';
import { spanned } from './spanned.ts';

/** The same ledger with a span around each command. */
export const withCommandTraces = (ledger: Ledger, tracer: Tracer): Ledger => new TracedLedger(ledger, tracer);

class TracedLedger extends DelegatingLedger {
  constructor(
    ledger: Ledger,
    private readonly tracer: Tracer,
  ) {
    super(ledger);
  }

  protected override around({ name, correlationId }: Envelope, work: () => Promise<Outcome>): Promise<Outcome> {
    const attributes = { 'ledger.correlation_id': correlationId };
    return spanned(this.tracer, { name, kind: SpanKind.INTERNAL, attributes }, work);
  }
}
