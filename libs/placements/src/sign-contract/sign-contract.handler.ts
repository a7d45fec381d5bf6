import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { signContract } from '../domain/sign-contract.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { SignContract } from './sign-contract.command.ts';

@CommandHandler(SignContract)
export class SignContractHandler implements ICommandHandler<SignContract> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: SignContract) {
    return this.placements.run(command, ACCESS.SignContract, signContract);
  }
}
