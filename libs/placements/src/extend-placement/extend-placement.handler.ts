import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { extendPlacement } from '../domain/extend-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ExtendPlacement } from './extend-placement.command.ts';

@CommandHandler(ExtendPlacement)
export class ExtendPlacementHandler implements ICommandHandler<ExtendPlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ExtendPlacement) {
    return this.placements.run(command, ACCESS.ExtendPlacement, extendPlacement);
  }
}
