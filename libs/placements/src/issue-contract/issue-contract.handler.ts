import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { issueContract } from '../domain/issue-contract.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { IssueContract } from './issue-contract.command.ts';

@CommandHandler(IssueContract)
export class IssueContractHandler implements ICommandHandler<IssueContract> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: IssueContract) {
    return this.placements.run(command, ACCESS.IssueContract, issueContract);
  }
}
