import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { shareAttainment } from '../domain/share-attainment.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ShareAttainment } from './share-attainment.command.ts';

@CommandHandler(ShareAttainment)
export class ShareAttainmentHandler implements ICommandHandler<ShareAttainment> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ShareAttainment) {
    return this.placements.run(command, ACCESS.ShareAttainment, shareAttainment);
  }
}
