import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { changeSite } from '../domain/change-site.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ChangeSite } from './change-site.command.ts';

@CommandHandler(ChangeSite)
export class ChangeSiteHandler implements ICommandHandler<ChangeSite> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ChangeSite) {
    return this.placements.run(command, ACCESS.ChangeSite, changeSite);
  }
}
