import { WrongExpectedVersionError } from '@eventstore/db-client';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { NO_STREAM, OutcomeUnknown, type Appended, type Revision } from '#libs/kernel';
import type { SerialisedEvent } from '../validate-append.ts';
import { expectation, positionOf, revisionOf } from './positions.ts';
import { Late } from './trouble.ts';

/** Where an append goes in the server, what it expects there, and what it holds, already written as JSON. */
export type ClassicAppend = Readonly<{ stream: string; expected: Revision; events: readonly SerialisedEvent[] }>;

/**
 * The messages of one append: first where it goes, then each of its events. They hold the very bytes that were checked: the
 * client's own way reads the JSON, writes it again, and takes it through text twice, at more cost than all else it does.
 */
export const messagesOf = ({ stream, expected, events }: ClassicAppend): readonly streams.AppendReq[] => [
  whereTo(stream, expected),
  ...events.map(proposed),
];

function whereTo(stream: string, expected: Revision): streams.AppendReq {
  const options = new streams.AppendReq.Options();
  options.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(stream)));
  if (expected === NO_STREAM) options.setNoStream(new shared.Empty());
  else options.setRevision(String(expected));
  return new streams.AppendReq().setOptions(options);
}

function proposed({ id, type, data, metadata }: SerialisedEvent): streams.AppendReq {
  const message = new streams.AppendReq.ProposedMessage();
  message.setId(new shared.UUID().setString(id));
  message.getMetadataMap().set('type', type).set('content-type', 'application/json');
  message.setData(Buffer.from(data)).setCustomMetadata(Buffer.from(metadata));
  return new streams.AppendReq().setProposedMessage(message);
}

/** Where the append stands, from what the server answered; a stream that stands elsewhere is the client's own error. */
export function appendedIn(answer: streams.AppendResp, { stream, expected }: ClassicAppend): Appended {
  const wrong = answer.getWrongExpectedVersion();
  if (wrong) {
    const current = wrong.hasCurrentRevision() ? BigInt(wrong.getCurrentRevision()) : 'no_stream';
    throw new WrongExpectedVersionError(undefined, { streamName: stream, expected: expectation(expected), current });
  }
  const success = answer.getSuccess();
  if (success === undefined) throw new Late('ended');
  const place = success.getPosition();
  if (place === undefined) throw new OutcomeUnknown('The log did not say where it wrote');
  const [commit, prepare] = [BigInt(place.getCommitPosition()), BigInt(place.getPreparePosition())];
  return { revision: revisionOf(BigInt(success.getCurrentRevision())), position: positionOf({ commit, prepare }) };
}
