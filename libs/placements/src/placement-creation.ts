import { Injectable } from '@nestjs/common';
import { authorise, createdIdOf, Ledger, ownTrust, type Access, type Outcome, type PlacementId } from '#libs/kernel';
import { placement } from './domain/evolve.ts';
import type { Proposing } from './domain/propose-placement.ts';
import { askedOf, type Decide } from './placement-transaction.ts';
import { concernedBy, Surroundings } from './ports.ts';
import type { ProposePlacement } from './propose-placement/propose-placement.command.ts';

/** How a placement comes to be: in the trust of whoever asks, for a school within their reach, under its command's id. */
@Injectable()
export class PlacementCreation {
  constructor(
    private readonly ledger: Ledger,
    private readonly surroundings: Surroundings,
  ) {}

  run({ body, envelope }: ProposePlacement, access: Access, decide: Decide<Proposing>): Promise<Outcome> {
    const asked = askedOf(envelope);
    const { occurredAt: _when, ...said } = body;
    const proposing = { ...said, trustId: ownTrust(envelope.actor) };
    const { trustId, commissioningSchoolId: schoolId } = proposing;
    return this.ledger.transact(placement, createdIdOf<PlacementId>(envelope.commandId), envelope, {
      authorise: () => authorise(envelope.actor, access, { trustId, schoolId }),
      loadContext: (read) => this.surroundings.of(read, concernedBy(proposing), asked.occurredOn),
      decide: (state, context) => decide({ ...proposing, asked }, state, context),
    });
  }
}
