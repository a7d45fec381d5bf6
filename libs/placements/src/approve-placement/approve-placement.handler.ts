import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { approvePlacement } from '../domain/approve-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ApprovePlacement } from './approve-placement.command.ts';

@CommandHandler(ApprovePlacement)
export class ApprovePlacementHandler implements ICommandHandler<ApprovePlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ApprovePlacement) {
    return this.placements.run(command, ACCESS.ApprovePlacement, approvePlacement);
  }
}
