import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { declineContract } from '../domain/decline-contract.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { DeclineContract } from './decline-contract.command.ts';

@CommandHandler(DeclineContract)
export class DeclineContractHandler implements ICommandHandler<DeclineContract> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: DeclineContract) {
    return this.placements.run(command, ACCESS.DeclineContract, declineContract);
  }
}
