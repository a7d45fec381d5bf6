import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { pausePlacement } from '../domain/pause-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { PausePlacement } from './pause-placement.command.ts';

@CommandHandler(PausePlacement)
export class PausePlacementHandler implements ICommandHandler<PausePlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: PausePlacement) {
    return this.placements.run(command, ACCESS.PausePlacement, pausePlacement);
  }
}
