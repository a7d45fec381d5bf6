import { randomUUID } from 'node:crypto';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Logged, Place } from './logged.ts';

const TICKS_A_MS = 10_000n;

/** The name of a stream as the wire has it. */
export function identifierOf(stream: string): shared.StreamIdentifier {
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(Buffer.from(stream).toString('base64'));
  return identifier;
}

/** A stream's name, off the wire. */
export const nameIn = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

export function uuidOf(id: string): shared.UUID {
  const uuid = new shared.UUID();
  uuid.setString(id);
  return uuid;
}

const made = new WeakMap<Logged, streams.ReadResp>();

/** An event as an answer to a read or a subscription; `link` is the link by which it was found. */
export function eventResp(event: Logged | undefined, link?: Logged): streams.ReadResp {
  if (!event || link) return respOf(event, link);
  const known = made.get(event) ?? respOf(event);
  made.set(event, known);
  return known;
}

function respOf(event: Logged | undefined, link?: Logged): streams.ReadResp {
  const read = new streams.ReadResp.ReadEvent();
  if (event) read.setEvent(recorded(event));
  if (link) read.setLink(recorded(link));
  read.setCommitPosition(String((link ?? event)?.position));
  const resp = new streams.ReadResp();
  resp.setEvent(read);
  return resp;
}

function recorded(event: Logged): streams.ReadResp.ReadEvent.RecordedEvent {
  const message = new streams.ReadResp.ReadEvent.RecordedEvent();
  message.setId(uuidOf(event.id));
  message.setStreamIdentifier(identifierOf(event.stream));
  message.setStreamRevision(String(event.revision));
  message.setCommitPosition(String(event.position));
  message.setPreparePosition(String(event.position));
  message.setData(event.data);
  message.setCustomMetadata(event.metadata);
  const map = message.getMetadataMap();
  map.set('type', event.type);
  map.set('content-type', event.isJson ? 'application/json' : 'application/octet-stream');
  map.set('created', String(BigInt(event.created.getTime()) * TICKS_A_MS));
  return message;
}

export function notFoundResp(stream: string): streams.ReadResp {
  const notFound = new streams.ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(identifierOf(stream));
  const resp = new streams.ReadResp();
  resp.setStreamNotFound(notFound);
  return resp;
}

export function confirmationResp(): streams.ReadResp {
  const confirmation = new streams.ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId(randomUUID());
  const resp = new streams.ReadResp();
  resp.setConfirmation(confirmation);
  return resp;
}

export function caughtUpResp(): streams.ReadResp {
  const resp = new streams.ReadResp();
  resp.setCaughtUp(new streams.ReadResp.CaughtUp());
  return resp;
}

export function checkpointResp({ commit, prepare }: Place): streams.ReadResp {
  const checkpoint = new streams.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(commit));
  checkpoint.setPreparePosition(String(prepare));
  const resp = new streams.ReadResp();
  resp.setCheckpoint(checkpoint);
  return resp;
}
