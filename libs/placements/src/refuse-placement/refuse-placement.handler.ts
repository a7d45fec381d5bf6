import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { refusePlacement } from '../domain/refuse-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RefusePlacement } from './refuse-placement.command.ts';

@CommandHandler(RefusePlacement)
export class RefusePlacementHandler implements ICommandHandler<RefusePlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RefusePlacement) {
    return this.placements.run(command, ACCESS.RefusePlacement, refusePlacement);
  }
}
