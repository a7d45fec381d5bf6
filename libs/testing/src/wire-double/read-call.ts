import streams from '@eventstore/db-client/generated/streams_pb.js';
import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type { DoubleLog } from './double-log.ts';
import { meet } from './exchange.ts';
import { matchesOf } from './filter.ts';
import { linked } from './links.ts';
import type { Logged } from './logged.ts';
import { eventResp, nameIn, notFoundResp } from './read-messages.ts';
import { allFrom, streamFrom } from './read-options.ts';
import { readAll, readStream, type Found } from './reading.ts';
import { refusal, streamDeleted, unexpected } from './refusals.ts';
import type { WireNode } from './wire-node.ts';
import { writeAll } from './writing.ts';

type Options = streams.ReadReq.Options;
export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Reads and subscriptions are one call of the protocol: its options say which. */
export const readCall = (node: WireNode) => (call: ReadCall) => {
  const away = node.notServing(call.metadata);
  if (away) return void call.emit('error', away);
  const options = call.request.getOptions();
  if (!options) return void call.emit('error', refusal(status.INVALID_ARGUMENT, 'No options'));
  const exchange = { fail: (error: Error) => call.emit('error', error), end: () => call.end() };
  if (options.hasSubscription()) {
    return meet(node.fates.next('subscribe'), {
      ...exchange,
      perform: () => undefined,
      answer: () => node.subscriptions.begin(call, options, node.log),
    });
  }
  return meet(node.fates.next('read'), {
    ...exchange,
    perform: () => found(node, options),
    answer: (outcome) => answered(node, call, outcome),
  });
};

function found({ log }: WireNode, options: Options): Found {
  const isBackwards = options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
  const count = Number(options.getCount());
  const stream = options.getStream();
  if (!stream) return readAll(log, { from: allFrom(options), isBackwards, count, matches: matchesOf(options) });
  const from = streamFrom(options);
  return readStream(log, { stream: nameIn(stream.getStreamIdentifier()), from, isBackwards, count });
}

function answered({ log }: WireNode, call: ReadCall, outcome: Found): void {
  const options = call.request.getOptions();
  const stream = nameIn(options?.getStream()?.getStreamIdentifier());
  if (outcome === 'never') return;
  if (outcome === 'stream-deleted') return void call.emit('error', streamDeleted(stream));
  if (outcome === 'not-readable') {
    return void call.emit('error', unexpected(options?.hasStream() ? 'ReadStreamResult' : 'ReadAllResult'));
  }
  const answers = outcome === 'not-found' ? [notFoundResp(stream)] : respsOf(log, outcome, options);
  void writeAll(call, answers).then(() => call.end());
}

function respsOf(log: DoubleLog, events: readonly Logged[], options: Options | undefined): Iterable<streams.ReadResp> {
  const resolve = options?.getResolveLinks() ?? false;
  return events
    .values()
    .map((event) => (resolve ? linked(log, event) : { event }))
    .map(({ event, link }) => eventResp(event, link));
}
