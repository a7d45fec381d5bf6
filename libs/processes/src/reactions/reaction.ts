import { reactionIdOf, streamName } from '#libs/kernel';
import type { Clock, Envelope, Ledger, RecordedEvent } from '#libs/kernel';
import type { EventStore, Position } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';

/** Waits until a read model has come as far as a position, for so many milliseconds at most. */
export type Positions = Readonly<{
  reached: (projection: string, position: Position, timeoutMs: number) => Promise<boolean>;
}>;

/** What reactions work with. */
export type Tools = Readonly<{ ledger: Ledger; store: EventStore; db: ReadDb; positions: Positions; clock: Clock }>;

/**
 * What happens between contexts: when an event comes, a command follows. Called at least once per event, in order; the
 * command's id comes from the event's, so what was done before adds nothing.
 */
export type Reaction = Readonly<{ name: string; on: (event: RecordedEvent, tools: Tools) => Promise<void> }>;

/** What a reaction sends: the command's name and body, and the placement it goes to. */
export type Sent = Readonly<{ reaction: string; name: string; body: unknown; placementId: string }>;

/** The envelope of a command that an event obliges a process to send. */
export const envelopeFor = (
  event: RecordedEvent,
  { reaction, name, body, placementId }: Sent,
  clock: Clock,
): Envelope => {
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
