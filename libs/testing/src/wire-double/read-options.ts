import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Place } from './logged.ts';

type Options = streams.ReadReq.Options;

/** Where a read of a stream begins. */
export function streamFrom(options: Options): 'start' | 'end' | bigint {
  const stream = options.getStream();
  if (!stream || stream.hasStart()) return 'start';
  return stream.hasEnd() ? 'end' : BigInt(stream.getRevision());
}

/** Where a read of the whole log begins. */
export function allFrom(options: Options): 'start' | 'end' | Place {
  const all = options.getAll();
  const position = all?.getPosition();
  if (position) {
    return { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) };
  }
  return all?.hasEnd() ? 'end' : 'start';
}
