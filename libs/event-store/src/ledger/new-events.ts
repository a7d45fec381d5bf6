import {
  eventIdOf,
  recordedActor,
  type Envelope,
  type Event,
  type EventMetadata,
  type Instant,
  type NewEvent,
  type Revision,
  type StreamName,
} from '#libs/kernel';

/** What an event's metadata tells beside its command. */
export type Circumstances = Readonly<{
  digest: string;
  recordedAt: Instant;
  basis: Readonly<Record<string, Revision>>;
  policyVersion?: string | undefined;
}>;

/**
 * Decided facts as they go into the log. Data are taken as JSON gives them back, so that a fold never knows more than a replay.
 * Their ids tell them from what another process decides of the same command, or of another body under the same key.
 */
export function newEvents(
  stream: StreamName,
  decided: readonly Event[],
  envelope: Envelope,
  circumstances: Circumstances,
): readonly NewEvent[] {
  const metadata = metadataOf(envelope, circumstances);
  const said = JSON.stringify([circumstances.digest, ...decided.map(({ type, data }) => ({ type, data }))]);
  const [, ...stored] = JSON.parse(said) as readonly [string, ...Event[]];
  return stored.map(({ type, data }, index) => ({
    id: eventIdOf(envelope.commandId, stream, index, said),
    type,
    data,
    metadata,
  }));
}

function metadataOf(envelope: Envelope, { digest, recordedAt, basis, policyVersion }: Circumstances): EventMetadata {
  const { commandId, correlationId, actor, occurredAt } = envelope;
  return {
    $correlationId: correlationId,
    $causationId: commandId,
    actor: recordedActor(actor),
    occurredAt,
    recordedAt,
    digest,
    ...(policyVersion === undefined ? {} : { policyVersion }),
    ...(Object.keys(basis).length === 0 ? {} : { basis }),
  };
}
