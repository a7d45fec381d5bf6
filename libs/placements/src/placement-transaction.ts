import { Injectable } from '@nestjs/common';
import { authorise, Ledger, localDateAt, type Access, type Envelope, type Instant, type Outcome } from '#libs/kernel';
import type { Asked, Command, GateContext } from './domain/context.ts';
import type { PlacementEvent, Proposal } from './domain/events.ts';
import { placement } from './domain/evolve.ts';
import { scopeOf } from './domain/scope.ts';
import { isPlaced, type Placement } from './domain/state.ts';
import type { PlacementCommand } from './placement-command.ts';
import { concernedBy, Surroundings } from './ports.ts';

/** A body says when it happened in `occurredAt`, which is told beside it, never in it. */
type Said<Body> = Omit<Body, 'occurredAt'>;

export type Decide<Body> = (
  command: Command<Said<Body>>,
  state: Placement,
  context: GateContext,
) => readonly PlacementEvent[];

/** What a decision is told beside the body. */
export const askedOf = ({ actor, commandId, occurredAt, receivedAt }: Envelope): Asked => ({
  actor,
  commandId,
  occurredOn: localDateAt(occurredAt),
  today: localDateAt(receivedAt),
  at: receivedAt,
});

/** How every command to a standing placement is carried out: authorised, shown its surroundings afresh, decided, recorded. */
@Injectable()
export class PlacementTransaction {
  constructor(
    private readonly ledger: Ledger,
    private readonly surroundings: Surroundings,
  ) {}

  run<Body extends Readonly<{ occurredAt?: Instant }>>(
    { placementId, body, envelope }: PlacementCommand<Body>,
    access: Access,
    decide: Decide<Body>,
  ): Promise<Outcome> {
    const asked = askedOf(envelope);
    const { occurredAt: _when, ...said } = body;
    return this.ledger.transact(placement, placementId, envelope, {
      authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
      loadContext: (read, state) => this.surroundings.of(read, concernedBy(proposalOf(state), state), asked.occurredOn),
      decide: (state, context) => decide({ ...said, asked }, state, context),
    });
  }
}

function proposalOf(state: Placement): Proposal {
  if (!isPlaced(state)) throw new Error('Nobody was authorised on a placement that was never proposed');
  return state.proposal;
}
