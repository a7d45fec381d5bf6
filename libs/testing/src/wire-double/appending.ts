import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Expected, Proposed } from './logged.ts';

type Message = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;

/** An event off the wire. Ids are kept in lower case, as the server does. */
export function proposedIn(message: Message): Proposed {
  const map = message.getMetadataMap();
  return {
    id: message.getId()?.getString().toLowerCase() ?? '',
    type: map.get('type') ?? '',
    isJson: map.get('content-type') === 'application/json',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

type Expectation = Readonly<{
  hasAny: () => boolean;
  hasNoStream: () => boolean;
  hasStreamExists: () => boolean;
}>;

/** What an append or a deletion expects; `revision` is read where it names one. */
export function expectedIn(options: Expectation | undefined, revision: () => string): Expected {
  if (!options || options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'stream-exists' : BigInt(revision());
}
