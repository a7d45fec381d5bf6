import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { approveProviderUse } from '../domain/approve-provider-use.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { ApproveProviderUse } from './approve-provider-use.command.ts';

@CommandHandler(ApproveProviderUse)
export class ApproveProviderUseHandler implements ICommandHandler<ApproveProviderUse> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: ApproveProviderUse) {
    return this.provider.run(command, ACCESS.ApproveProviderUse, approveProviderUse);
  }
}
