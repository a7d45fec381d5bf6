import codes from '@eventstore/db-client/generated/code_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import rpc from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { MAX_APPEND_SIZE, NONE, type Expected, type Verdict } from './logged.ts';
import { identifierOf } from './read-messages.ts';

/** Which append an answer is about. */
export type Answered = Readonly<{ correlation: shared.UUID | undefined; stream: string; expected: Expected }>;
type Refused = Exclude<Verdict, { is: 'appended' }>;
type Details = Readonly<{ code: codes.Code; message: string; name: string; bytes: Uint8Array }>;

export function batchSuccess(answered: Answered, { revision, position }: Extract<Verdict, { is: 'appended' }>) {
  const place = new shared.AllStreamPosition();
  place.setCommitPosition(String(position));
  place.setPreparePosition(String(position));
  const success = new streams.BatchAppendResp.Success();
  success.setPosition(place);
  if (revision === NONE) success.setNoStream(new empty.Empty());
  else success.setCurrentRevision(String(revision));
  const resp = respOf(answered);
  resp.setSuccess(success);
  return resp;
}

export function batchRefusal(answered: Answered, error: rpc.Status): streams.BatchAppendResp {
  const resp = respOf(answered);
  resp.setError(error);
  return resp;
}

function respOf({ correlation, stream, expected }: Answered): streams.BatchAppendResp {
  const resp = new streams.BatchAppendResp();
  resp.setCorrelationId(correlation);
  resp.setStreamIdentifier(identifierOf(stream));
  if (expected === 'any') resp.setAny(new empty.Empty());
  else if (expected === 'no-stream') resp.setNoStream(new empty.Empty());
  else if (expected === 'stream-exists') resp.setStreamExists(new empty.Empty());
  else resp.setStreamPosition(String(expected));
  return resp;
}

/** Refusals that tell no more than their names. */
export const REFUSED = {
  'timed-out': {
    code: codes.Code.DEADLINE_EXCEEDED,
    message: 'Timeout',
    name: 'Timeout',
    bytes: new shared.Timeout().serializeBinary(),
  },
  'not-ready': {
    code: codes.Code.UNAVAILABLE,
    message: 'Server Is Not Ready',
    name: 'ServerNotReady',
    bytes: new Uint8Array(),
  },
} satisfies Record<string, Details>;

/** A refusal as the protocol has it: a status with details, whose type the client looks at. */
export function statusOf(refused: Refused | keyof typeof REFUSED): rpc.Status {
  const { code, message, name, bytes } = typeof refused === 'string' ? REFUSED[refused] : detailsOf(refused);
  const details = new any.Any();
  details.pack(bytes, `event_store.client.${name}`);
  const error = new rpc.Status();
  error.setCode(code);
  error.setMessage(message);
  error.setDetails(details);
  return error;
}

function detailsOf(refused: Refused): Details {
  const refusal = (
    code: codes.Code,
    name: string,
    message: Readonly<{ serializeBinary: () => Uint8Array }>,
  ): Details => ({
    code,
    message: name,
    name,
    bytes: message.serializeBinary(),
  });
  const { FAILED_PRECONDITION, INVALID_ARGUMENT } = codes.Code;
  if (refused.is === 'wrong-version')
    return refusal(FAILED_PRECONDITION, 'WrongExpectedVersion', wrongVersion(refused));
  if (refused.is === 'stream-deleted') return refusal(FAILED_PRECONDITION, 'StreamDeleted', new shared.StreamDeleted());
  if (refused.is === 'bad-request') return refusal(INVALID_ARGUMENT, 'BadRequest', new shared.BadRequest());
  return refusal(INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', exceeded());
}

function exceeded(): shared.MaximumAppendSizeExceeded {
  const exceeded = new shared.MaximumAppendSizeExceeded();
  exceeded.setMaxappendsize(MAX_APPEND_SIZE);
  return exceeded;
}

function wrongVersion({ expected, actual }: Extract<Verdict, { is: 'wrong-version' }>): shared.WrongExpectedVersion {
  const wrong = new shared.WrongExpectedVersion();
  if (actual === NONE) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(actual));
  if (expected === 'any') wrong.setExpectedAny(new empty.Empty());
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new empty.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new empty.Empty());
  else wrong.setExpectedStreamPosition(String(expected));
  return wrong;
}
