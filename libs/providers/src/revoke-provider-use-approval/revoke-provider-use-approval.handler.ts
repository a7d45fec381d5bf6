import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { revokeProviderUseApproval } from '../domain/revoke-provider-use-approval.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { RevokeProviderUseApproval } from './revoke-provider-use-approval.command.ts';

@CommandHandler(RevokeProviderUseApproval)
export class RevokeProviderUseApprovalHandler implements ICommandHandler<RevokeProviderUseApproval> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: RevokeProviderUseApproval) {
    return this.provider.run(command, ACCESS.RevokeProviderUseApproval, revokeProviderUseApproval);
  }
}
