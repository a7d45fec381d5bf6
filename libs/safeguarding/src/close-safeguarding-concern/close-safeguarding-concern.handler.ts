import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { closeSafeguardingConcern } from '../domain/close-safeguarding-concern.ts';
import { SafeguardingTransaction } from '../safeguarding-transaction.ts';
import { CloseSafeguardingConcern } from './close-safeguarding-concern.command.ts';

@CommandHandler(CloseSafeguardingConcern)
export class CloseSafeguardingConcernHandler implements ICommandHandler<CloseSafeguardingConcern> {
  constructor(private readonly safeguarding: SafeguardingTransaction) {}

  execute(command: CloseSafeguardingConcern) {
    return this.safeguarding.run(command, ACCESS.CloseSafeguardingConcern, closeSafeguardingConcern);
  }
}
