import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, Ledger } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ceaseForDanger } from '../domain/cease-for-danger.ts';
import { placement } from '../domain/evolve.ts';
import { scopeOf } from '../domain/scope.ts';
import { askedOf } from '../placement-transaction.ts';
import { CeaseForDanger } from './cease-for-danger.command.ts';

/** Reads the placement's stream and no other: what surrounds it could only hold up what must happen at once. */
@CommandHandler(CeaseForDanger)
export class CeaseForDangerHandler implements ICommandHandler<CeaseForDanger> {
  constructor(private readonly ledger: Ledger) {}

  execute({ placementId, envelope }: CeaseForDanger) {
    return this.ledger.transact(placement, placementId, envelope, {
      authorise: (state) => authorise(envelope.actor, ACCESS.CeaseForDanger, scopeOf(state)),
      decide: (state) => ceaseForDanger({ asked: askedOf(envelope) }, state),
    });
  }
}
