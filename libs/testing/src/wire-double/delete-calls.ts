import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { expectedIn } from './appending.ts';
import { meet } from './exchange.ts';
import type { Expected, Verdict } from './logged.ts';
import { nameIn } from './read-messages.ts';
import { refusalOf } from './refusals.ts';
import type { WireNode } from './wire-node.ts';

type Delete<T> = (call: ServerUnaryCall<streams.DeleteReq, T>, callback: sendUnaryData<T>) => void;
type Place = Pick<streams.DeleteResp.Position, 'setCommitPosition' | 'setPreparePosition'>;

/** The soft deletion of a stream. */
export const deleteCall =
  (node: WireNode): Delete<streams.DeleteResp> =>
  (call, callback) =>
    ended(node, call, {
      perform: (stream, expected) => node.log.softDelete(stream, expected),
      callback,
      respOf: (position) => {
        const resp = new streams.DeleteResp();
        resp.setPosition(at(new streams.DeleteResp.Position(), position));
        return resp;
      },
    });

/** The end of a stream, for ever. */
export const tombstoneCall =
  (node: WireNode): Delete<streams.TombstoneResp> =>
  (call, callback) =>
    ended(node, call, {
      perform: (stream, expected) => node.log.tombstone(stream, expected),
      callback,
      respOf: (position) => {
        const resp = new streams.TombstoneResp();
        resp.setPosition(at(new streams.TombstoneResp.Position(), position));
        return resp;
      },
    });

function at<T extends Place>(place: T, position: bigint): T {
  place.setCommitPosition(String(position));
  place.setPreparePosition(String(position));
  return place;
}

type Ending<T> = Readonly<{
  perform: (stream: string, expected: Expected) => Verdict;
  callback: sendUnaryData<T>;
  respOf: (position: bigint) => T;
}>;

function ended<T>(node: WireNode, call: ServerUnaryCall<streams.DeleteReq, T>, ending: Ending<T>): void {
  const { perform, callback, respOf } = ending;
  const away = node.notServing(call.metadata);
  if (away) return callback(away);
  const options = call.request.getOptions();
  const stream = nameIn(options?.getStreamIdentifier());
  meet(node.fates.next('delete'), {
    perform: () =>
      perform(
        stream,
        expectedIn(options, () => options?.getRevision() ?? ''),
      ),
    answer: (verdict) =>
      verdict.is === 'appended' ? callback(null, respOf(verdict.position)) : callback(refusalOf(stream, verdict)),
    fail: callback,
    end: () => callback(null, respOf(0n)),
  });
}
