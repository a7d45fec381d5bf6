import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { withdrawPlacement } from '../domain/withdraw-placement.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { WithdrawPlacement } from './withdraw-placement.command.ts';

@CommandHandler(WithdrawPlacement)
export class WithdrawPlacementHandler implements ICommandHandler<WithdrawPlacement> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: WithdrawPlacement) {
    return this.placements.run(command, ACCESS.WithdrawPlacement, withdrawPlacement);
  }
}
