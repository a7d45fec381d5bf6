import { reactionIdOf, streamName, type Clock, type Envelope, type Ledger, type RecordedEvent } from '#libs/kernel';
import type { EventStore } from '#libs/kernel';
import type { PositionWait, ReadDb } from '#libs/read-store';

/** What reactions work with. `placements` waits until the read model of placements has an event. */
export type Tools = Readonly<{ ledger: Ledger; store: EventStore; db: ReadDb; positions: PositionWait; clock: Clock }>;

/**
 * What happens between contexts: when an event comes, a command follows. Called at least once per event, in order; the
 * command's id comes from the event's, so what was done before adds nothing.
 */
export type Reaction = Readonly<{ name: string; on: (event: RecordedEvent, tools: Tools) => Promise<void> }>;

/** What a reaction sends: the command's name and body, and the placement it goes to. */
export type Sent = Readonly<{ reaction: string; name: string; body: unknown; placementId: string }>;

/** The envelope of a command that an event obliges a process to send. */
export const envelopeFor = (event: RecordedEvent, { reaction, name, body, placementId }: Sent, clock: Clock): Envelope => {
  const now = clock.now();
  const { $correlationId: correlationId, actor } = event.metadata;
  return {
    commandId: reactionIdOf(event.id, reaction, streamName('placement', placementId)),
    correlationId,
    name,
    body,
    actor: { id: `process:${reaction}`, role: 'process', organisation: actor.organisation },
    receivedAt: now,
    occurredAt: now,
  };
};
