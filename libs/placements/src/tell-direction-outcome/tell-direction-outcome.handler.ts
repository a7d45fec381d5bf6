import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { tellDirectionOutcome } from '../domain/tell-direction-outcome.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { TellDirectionOutcome } from './tell-direction-outcome.command.ts';

@CommandHandler(TellDirectionOutcome)
export class TellDirectionOutcomeHandler implements ICommandHandler<TellDirectionOutcome> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: TellDirectionOutcome) {
    return this.placement.run(command, ACCESS.TellDirectionOutcome, tellDirectionOutcome);
  }
}
