import { authorise, reactionIdOf, streamName, type Clock, type Envelope, type RecordedEvent } from '#libs/kernel';
import type { DecisionContext, Reader, StreamName } from '#libs/kernel';
import { askedOf, placement, scopeOf, type Asked, type Placement, type PlacementEvent } from '#libs/placements';
import type { Tools } from './reaction.ts';

/**
 * A command that an event obliges a process to send to a placement: its name, what it is shown of other streams, each read
 * at its head, and what it decides.
 */
export type Order<C extends DecisionContext> = Readonly<{
  name: string;
  placementId: string;
  loadContext: (read: Reader, state: Placement, asked: Asked) => Promise<C>;
  decide: (asked: Asked, state: Placement, context: C) => readonly PlacementEvent[];
}>;

const NOBODY_ELSE = { roles: [] } as const;

/** Carries out a command that only processes send. */
export async function send<C extends DecisionContext>(
  event: RecordedEvent,
  { name, placementId, loadContext, decide }: Order<C>,
  { ledger, clock }: Tools,
): Promise<void> {
  const envelope = envelopeFor(event, { name, stream: streamName('placement', placementId) }, clock);
  const asked = askedOf(envelope);
  await ledger.transact<Placement, PlacementEvent, C>(placement, placementId, envelope, {
    authorise: (state) => authorise(envelope.actor, NOBODY_ELSE, scopeOf(state)),
    loadContext: (read, state) => loadContext(read, state, asked),
    decide: (state, context) => decide(asked, state, context),
  });
}

/** The body is the event alone: what follows from it is decided each time, and a repeat is known whatever it would come to. */
export function envelopeFor(
  event: RecordedEvent,
  { name, stream }: Readonly<{ name: string; stream: StreamName }>,
  clock: Clock,
): Envelope {
  const now = clock.now();
  return {
    commandId: reactionIdOf(event.id, name, stream),
    correlationId: event.metadata.$correlationId,
    name,
    body: { because: event.id },
    actor: { id: `process:${name}`, role: 'process', organisation: 'ledger' },
    receivedAt: now,
    occurredAt: now,
  };
}
