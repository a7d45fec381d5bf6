import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { reopenProviderVetting } from '../domain/reopen-provider-vetting.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { ReopenProviderVetting } from './reopen-provider-vetting.command.ts';

@CommandHandler(ReopenProviderVetting)
export class ReopenProviderVettingHandler implements ICommandHandler<ReopenProviderVetting> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: ReopenProviderVetting) {
    return this.provider.runUnderPolicy(command, ACCESS.ReopenProviderVetting, reopenProviderVetting);
  }
}
