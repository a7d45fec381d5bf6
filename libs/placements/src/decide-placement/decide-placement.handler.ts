import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { decidePlacement } from '../domain/decide-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { DecidePlacement } from './decide-placement.command.ts';

@CommandHandler(DecidePlacement)
export class DecidePlacementHandler implements ICommandHandler<DecidePlacement> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: DecidePlacement) {
    return this.placement.run(command, ACCESS.DecidePlacement, decidePlacement);
  }
}
