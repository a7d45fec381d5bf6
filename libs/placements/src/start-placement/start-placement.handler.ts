import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { startPlacement } from '../domain/start-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { StartPlacement } from './start-placement.command.ts';

@CommandHandler(StartPlacement)
export class StartPlacementHandler implements ICommandHandler<StartPlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: StartPlacement) {
    return this.placements.run(command, ACCESS.StartPlacement, startPlacement);
  }
}
