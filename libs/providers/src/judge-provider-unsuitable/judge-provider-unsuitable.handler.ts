import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { judgeProviderUnsuitable } from '../domain/judge-provider-unsuitable.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { JudgeProviderUnsuitable } from './judge-provider-unsuitable.command.ts';

@CommandHandler(JudgeProviderUnsuitable)
export class JudgeProviderUnsuitableHandler implements ICommandHandler<JudgeProviderUnsuitable> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: JudgeProviderUnsuitable) {
    return this.provider.run(command, ACCESS.JudgeProviderUnsuitable, judgeProviderUnsuitable);
  }
}
