import { authorise, type RecordedEvent } from '#libs/kernel';
import { askedOf, placement, scopeOf, type Command, type Placement, type PlacementEvent } from '#libs/placements';
import { envelopeFor, type Sent, type Tools } from './reaction.ts';

const NOBODY_ELSE = { roles: [] } as const;

/** Carries out a command that only processes send. What it decides on is the placement alone. */
export async function send<Body extends object>(
  event: RecordedEvent,
  {
    decide,
    body,
    ...sent
  }: Omit<Sent, 'body'> & {
    body: Body;
    decide: (command: Command<Body>, state: Placement) => readonly PlacementEvent[];
  },
  { ledger, clock }: Tools,
): Promise<void> {
  const envelope = envelopeFor(event, { ...sent, body }, clock);
  await ledger.transact(placement, sent.placementId, envelope, {
    authorise: (state) => authorise(envelope.actor, NOBODY_ELSE, scopeOf(state)),
    decide: (state) => decide({ ...body, asked: askedOf(envelope) }, state),
  });
}
