import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { varyContract } from '../domain/vary-contract.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { VaryContract } from './vary-contract.command.ts';

@CommandHandler(VaryContract)
export class VaryContractHandler implements ICommandHandler<VaryContract> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: VaryContract) {
    return this.placements.run(command, ACCESS.VaryContract, varyContract);
  }
}
