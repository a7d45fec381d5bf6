import { context, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { EventLedger } from '#libs/event-store';
import { BEGINNING, NO_STREAM, streamName, type RecordedEvent } from '#libs/kernel';
import {
  askedOf,
  countBy,
  envelopeOf,
  frozenClock,
  newEvent,
  openTestStore,
  recordedEvent,
  tally,
} from '#libs/testing';
import { measured, traced, type Telemetry } from '../telemetry.ts';
import { combined } from '../combined.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { startTracing, type Tracing } from './tracing.ts';

const CALLER = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const traceparent = (flags: string) => `00-${CALLER.traceId}-${CALLER.spanId}-${flags}`;

let spans: InMemorySpanExporter;
let tracing: Tracing;
beforeEach(() => {
  spans = new InMemorySpanExporter();
  tracing = startTracing('spec', new SimpleSpanProcessor(spans));
});
afterEach(() => tracing.stop());

/** Spans as `name < parent`, of one trace or another. */
const tree = (): readonly string[] => {
  const all = spans.getFinishedSpans();
  const nameOf = (id: string | undefined) => all.find((span) => span.spanContext().spanId === id)?.name ?? 'the caller';
  return all.map((span: ReadableSpan) => `${span.name} < ${nameOf(span.parentSpanContext?.spanId)}`);
};
const traceIds = () => new Set(spans.getFinishedSpans().map((span) => span.spanContext().traceId));

async function ledgerUnder(telemetry: Telemetry) {
  const store = telemetry.store(await openTestStore());
  const ledger = telemetry.ledger(new EventLedger({ store, clock: frozenClock(), digestKey: Buffer.alloc(32, 7) }));
  const events = async () =>
    (await Array.fromAsync(store.readAll({ after: BEGINNING }))).flatMap((page) => page.events);
  return { ledger, events };
}

const received = (flags?: string) => ({
  method: 'POST',
  route: '/v1/tallies/:tallyId',
  correlationId: 'c-1',
  traceparent: flags && traceparent(flags),
});

/** What a request does: a command, whose event is then handled by a process, which sends a command itself. */
async function fromRequestToReaction(telemetry: Telemetry, flags?: string): Promise<readonly RecordedEvent[]> {
  const { ledger, events } = await ledgerUnder(telemetry);
  const { within, answered } = telemetry.http!(received(flags));
  await new Promise<void>((resolve, reject) => {
    within(() => void ledger.transact(tally, 't', envelopeOf(1), countBy(2)).then(() => resolve(), reject));
  });
  answered({ status: 204, seconds: 0.01 });
  const handled = await events();
  const react = () => ledger.transact(tally, 'u', envelopeOf(2), countBy(1));
  await telemetry.consumers!.around('counting', handled, react);
  return events();
}

describe('A trace', () => {
  it('leaves the log told since when a command has been about it', async () => {
    const asked = askedOf(await openTestStore());
    const store = traced(tracing).store(asked);
    await store.append(streamName('tally', 't'), NO_STREAM, [newEvent(1)], { since: 1 });
    expect(asked.since).toStrictEqual([1]);
  });

  it('goes from the request through command and append to the reaction and what that appends', async () => {
    await fromRequestToReaction(traced(tracing), '01');
    const { name } = envelopeOf(1);
    expect(tree()).toStrictEqual([
      `append tally < ${name}`,
      `${name} < POST /v1/tallies/:tallyId`,
      'POST /v1/tallies/:tallyId < the caller',
      `append tally < ${name}`,
      `${name} < handle counting`,
      'handle counting < append tally',
    ]);
    expect([...traceIds()]).toStrictEqual([CALLER.traceId]);
  });

  it('is one of its own where the caller brings none, and goes on beside measures', async () => {
    const events = await fromRequestToReaction(combined(measured(createMetrics()), traced(tracing)));
    expect(traceIds().size).toBe(1);
    expect(traceIds()).not.toContain(CALLER.traceId);
    expect(events.map(({ metadata }) => metadata.traceparent?.slice(3, 35))).toStrictEqual([
      ...traceIds(),
      ...traceIds(),
    ]);
  });

  it('is not kept, and leaves nothing in events, where the caller does not keep it', async () => {
    const events = await fromRequestToReaction(traced(tracing), '00');
    expect(spans.getFinishedSpans().filter((span) => span.spanContext().traceId === CALLER.traceId)).toStrictEqual([]);
    expect(events[0]?.metadata).not.toHaveProperty('traceparent');
  });

  it('names no record, no person and no message', async () => {
    await fromRequestToReaction(traced(tracing), '01');
    const failing = () => Promise.reject(new Error('a name in a message'));
    const event = recordedEvent(
      'tally-t' as never,
      { type: 'Counted', data: {} },
      { metadata: { traceparent: traceparent('01') } },
    );
    const now = { ...event, storedAt: new Date().toISOString() as never };
    await expect(traced(tracing).consumers!.around('counting', [now], failing)).rejects.toThrow('a name');
    const attributes = spans.getFinishedSpans().map((span) => ({ ...span.attributes, message: span.status.message }));
    expect(attributes.at(-1)).toMatchObject({ 'ledger.outcome': 'failed', message: 'failed' });
    expect(new Set(attributes.flatMap((one) => Object.keys(one)))).toStrictEqual(
      new Set([
        'message',
        'http.request.method',
        'http.route',
        'http.response.status_code',
        'ledger.category',
        'ledger.consumer',
        'ledger.correlation_id',
        'ledger.events',
        'ledger.outcome',
      ]),
    );
    expect(JSON.stringify(attributes)).not.toContain('a name');
  });

  it('is not begun anew for events of long ago, nor for health', async () => {
    const old = recordedEvent(
      'tally-t' as never,
      { type: 'Counted', data: {} },
      { metadata: { traceparent: traceparent('01') } },
    );
    await traced(tracing).consumers!.around('counting', [old], () => Promise.resolve());
    traced(tracing).http!({ ...received('01'), route: '/health/live' }).answered({ status: 200, seconds: 0 });
    expect(spans.getFinishedSpans()).toStrictEqual([]);
  });

  it('of several that come in one batch is begun for each, and the work belongs to none', async () => {
    const at = (n: number) => ({
      ...recordedEvent(
        'tally-t' as never,
        { type: 'Counted', data: {} },
        {
          position: n,
          metadata: { traceparent: `00-${String(n % 2).repeat(32)}-${CALLER.spanId}-01`.replace('0000000', 'a000000') },
        },
      ),
      storedAt: new Date().toISOString() as never,
    });
    const during = await traced(tracing).consumers!.around('counting', [at(1), at(2), at(3)], () =>
      Promise.resolve(trace.getSpan(context.active())),
    );
    expect(during).toBeUndefined();
    expect(tree()).toStrictEqual(['handle counting < the caller', 'handle counting < the caller']);
  });
});
