import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { ceasePlacement } from '../domain/cease-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { CeasePlacement } from './cease-placement.command.ts';

@CommandHandler(CeasePlacement)
export class CeasePlacementHandler implements ICommandHandler<CeasePlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: CeasePlacement) {
    return this.placements.run(command, ACCESS.CeasePlacement, ceasePlacement);
  }
}
