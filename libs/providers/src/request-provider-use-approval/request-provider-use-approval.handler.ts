import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { requestProviderUseApproval } from '../domain/request-provider-use-approval.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { RequestProviderUseApproval } from './request-provider-use-approval.command.ts';

@CommandHandler(RequestProviderUseApproval)
export class RequestProviderUseApprovalHandler implements ICommandHandler<RequestProviderUseApproval> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: RequestProviderUseApproval) {
    return this.provider.run(command, ACCESS.RequestProviderUseApproval, requestProviderUseApproval);
  }
}
