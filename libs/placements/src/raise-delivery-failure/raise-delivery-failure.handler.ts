import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { raiseDeliveryFailure, raisedFailureId } from '../domain/raise-delivery-failure.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RaiseDeliveryFailure } from './raise-delivery-failure.command.ts';

@CommandHandler(RaiseDeliveryFailure)
export class RaiseDeliveryFailureHandler implements ICommandHandler<RaiseDeliveryFailure> {
  constructor(private readonly placements: PlacementTransaction) {}

  /** The id of the outcome is the failure's: that is what was created. */
  async execute(command: RaiseDeliveryFailure) {
    const outcome = await this.placements.run(command, ACCESS.RaiseDeliveryFailure, raiseDeliveryFailure);
    return { ...outcome, id: raisedFailureId(command.envelope.commandId) };
  }
}
