import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { expectedIn, proposedIn } from './appending.ts';
import { meet } from './exchange.ts';
import { NONE, type Expected, type Proposed, type Verdict } from './logged.ts';
import { nameIn } from './read-messages.ts';
import { refusalOf } from './refusals.ts';
import type { WireNode } from './wire-node.ts';

type Call = ServerReadableStream<streams.AppendReq, streams.AppendResp>;

/** The classic append: one call for one append; its first message says where, the others what. */
export const appendCall = (node: WireNode) => (call: Call, callback: sendUnaryData<streams.AppendResp>) => {
  let options: streams.AppendReq.Options | undefined;
  const events: Proposed[] = [];
  call.on('data', (message: streams.AppendReq) => {
    options ??= message.getOptions();
    const proposed = message.getProposedMessage();
    if (proposed) events.push(proposedIn(proposed));
  });
  call.on('error', () => undefined);
  call.on('end', () => setImmediate(carryOut));
  const carryOut = (): void => {
    if (call.cancelled || isLate(call)) return;
    const away = node.notServing(call.metadata);
    if (away) return callback(away);
    const stream = nameIn(options?.getStreamIdentifier());
    const expected = expectedIn(options, () => options?.getRevision() ?? '');
    meet(node.fates.next('append'), {
      perform: () => node.log.append(stream, expected, events),
      answer: (verdict) => answered(stream, verdict, callback),
      fail: callback,
      end: () => callback(null, new streams.AppendResp()),
    });
  };
};

/** Who gave up meanwhile, or was cut off, may have sent a part only: the library says "end" of that, too, and why a turn later. */
const isLate = (call: Call): boolean => Number(call.getDeadline()) <= Date.now();

function answered(stream: string, verdict: Verdict, callback: sendUnaryData<streams.AppendResp>): void {
  const resp = new streams.AppendResp();
  if (verdict.is === 'appended') resp.setSuccess(successOf(verdict));
  else if (verdict.is === 'wrong-version') resp.setWrongExpectedVersion(wrongOf(verdict));
  else return callback(refusalOf(stream, verdict));
  callback(null, resp);
}

function successOf({ revision, position }: Extract<Verdict, { is: 'appended' }>): streams.AppendResp.Success {
  const place = new streams.AppendResp.Position();
  place.setCommitPosition(String(position));
  place.setPreparePosition(String(position));
  const success = new streams.AppendResp.Success();
  success.setPosition(place);
  if (revision === NONE) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(String(revision));
  return success;
}

function wrongOf({ expected, actual }: Extract<Verdict, { is: 'wrong-version' }>) {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (actual === NONE) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(actual));
  setExpected(wrong, expected);
  return wrong;
}

function setExpected(wrong: streams.AppendResp.WrongExpectedVersion, expected: Expected): void {
  if (expected === 'any') wrong.setExpectedAny(new shared.Empty());
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new shared.Empty());
  else wrong.setExpectedRevision(String(expected));
}
