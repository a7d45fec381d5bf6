import {
  context,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import type { SpanKind } from '@opentelemetry/api';
import { outcomeOf } from '../metrics/outcome.ts';

/** A span before it begins: its attributes are codes and counts, never an id of a record and never anything of a person. */
export type Planned = Readonly<{ name: string; kind: SpanKind; attributes: Attributes; parent?: Context }>;

/** Does work within a span, so that what it does becomes part of the trace. What it throws is noted as a code, and goes on. */
export async function spanned<T>(
  tracer: Tracer,
  { name, parent = context.active(), ...options }: Planned,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = tracer.startSpan(name, options, parent);
  try {
    return await context.with(trace.setSpan(parent, span), () => work(span));
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** What was refused by a rule, or came second, went as it should. */
const WRONG = new Set(['unknown', 'unavailable', 'failed']);

/** Notes what went wrong by its code alone: a message may hold what nobody should read here. */
export function fail(span: Span, error: unknown): void {
  const outcome = outcomeOf(error);
  span.setAttribute('ledger.outcome', outcome);
  if (WRONG.has(outcome)) span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
}
