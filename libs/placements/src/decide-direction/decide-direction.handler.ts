import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { decideDirection } from '../domain/decide-direction.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { DecideDirection } from './decide-direction.command.ts';

@CommandHandler(DecideDirection)
export class DecideDirectionHandler implements ICommandHandler<DecideDirection> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: DecideDirection) {
    return this.placement.run(command, ACCESS.DecideDirection, decideDirection);
  }
}
