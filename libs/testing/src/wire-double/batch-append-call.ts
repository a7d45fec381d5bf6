import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import { expectedIn, proposedIn } from './appending.ts';
import { batchRefusal, batchSuccess, REFUSED, statusOf, type Answered } from './batch-answers.ts';
import { meet } from './exchange.ts';
import type { Fate } from './fates.ts';
import type { Proposed, Verdict } from './logged.ts';
import { nameIn } from './read-messages.ts';
import type { WireNode } from './wire-node.ts';

type Call = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;
type Options = streams.BatchAppendReq.Options;
type Begun = { options: Options | undefined; events: Proposed[]; correlation: shared.UUID | undefined };

/** So long after a bad request the server answers it once more: nobody waits for that any longer, and the client throws. */
const ECHO_MS = 2000;

/** Many appends over one call: each in one or more messages, its answers in any order, told apart by a correlation id. */
export const batchAppendCall = (node: WireNode) => (call: Call) => {
  const away = node.notServing(call.metadata);
  if (away) call.emit('error', away);
  else takeAppends(node, call);
};

function takeAppends(node: WireNode, call: Call): void {
  const begun = new Map<string, Begun>();
  call.on('error', () => undefined);
  call.on('end', () => call.end());
  call.on('data', (message: streams.BatchAppendReq) => {
    const key = message.getCorrelationId()?.getString() ?? '';
    const append = begun.get(key) ?? { options: undefined, events: [], correlation: message.getCorrelationId() };
    begun.set(key, append);
    append.options ??= message.getOptions();
    append.events.push(...message.getProposedMessagesList().map(proposedIn));
    if (!message.getIsFinal()) return;
    begun.delete(key);
    carryOut(node, call, append);
  });
}

function carryOut(node: WireNode, call: Call, { options, events, correlation }: Begun): void {
  const stream = nameIn(options?.getStreamIdentifier());
  const expected = expectedIn(options, () => options?.getStreamPosition() ?? '');
  const answered: Answered = { correlation, stream, expected };
  const write = (resp: streams.BatchAppendResp): unknown => !call.cancelled && call.write(resp);
  const fate = node.fates.next('append');
  meet(fate, {
    perform: () => node.log.append(stream, expected, events),
    answer: (verdict) => answer(answered, verdict, write),
    fail: (error) => {
      const refused = refusedBy(fate);
      if (refused) write(batchRefusal(answered, statusOf(refused)));
      else call.emit('error', error);
    },
    end: () => call.end(),
  });
}

/** What of a fate is told in an answer; the others end the call, and with it every append that waits. */
function refusedBy(fate: Fate | undefined): keyof typeof REFUSED | undefined {
  if (fate === 'not-ready') return 'not-ready';
  return typeof fate === 'string' && fate.includes('timed-out') ? 'timed-out' : undefined;
}

function answer(answered: Answered, verdict: Verdict, write: (resp: streams.BatchAppendResp) => unknown): void {
  if (verdict.is === 'appended') return void write(batchSuccess(answered, verdict));
  write(batchRefusal(answered, statusOf(verdict)));
  if (verdict.is !== 'bad-request') return;
  setTimeout(() => write(batchRefusal(answered, statusOf('timed-out'))), ECHO_MS).unref();
}
