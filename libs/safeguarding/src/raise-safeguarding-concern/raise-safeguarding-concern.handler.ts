import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, createdIdOf, found, Ledger } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { concern } from '../domain/concern.ts';
import { raiseSafeguardingConcern } from '../domain/raise-safeguarding-concern.ts';
import type { ConcernId } from '../domain/vocabulary.ts';
import { PlacedStudents } from '../ports.ts';
import { askedOf } from '../safeguarding-transaction.ts';
import { RaiseSafeguardingConcern } from './raise-safeguarding-concern.command.ts';

@CommandHandler(RaiseSafeguardingConcern)
export class RaiseSafeguardingConcernHandler implements ICommandHandler<RaiseSafeguardingConcern> {
  constructor(
    private readonly ledger: Ledger,
    private readonly placed: PlacedStudents,
  ) {}

  /** Whoever may act on the placement may raise it; whose it is then is the commissioning school's to know. */
  execute({ placementId, said, envelope }: RaiseSafeguardingConcern) {
    const concernId = createdIdOf<ConcernId>(envelope.commandId);
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(
      concern,
      concernId,
      { ...envelope, body: [envelope.body, placementId] },
      {
        authorise: async (_, read) =>
          authorise(envelope.actor, ACCESS.RaiseSafeguardingConcern, (await this.placed.of(read, placementId))?.scope),
        loadContext: async (read) => ({ belonging: found(await this.placed.of(read, placementId)).belonging }),
        decide: (state, { belonging }) =>
          raiseSafeguardingConcern(facts, state, { ...askedOf(envelope), concernId, belonging }),
      },
    );
  }
}
