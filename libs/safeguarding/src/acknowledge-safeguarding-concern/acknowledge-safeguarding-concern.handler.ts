import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { acknowledgeSafeguardingConcern } from '../domain/acknowledge-safeguarding-concern.ts';
import { SafeguardingTransaction } from '../safeguarding-transaction.ts';
import { AcknowledgeSafeguardingConcern } from './acknowledge-safeguarding-concern.command.ts';

@CommandHandler(AcknowledgeSafeguardingConcern)
export class AcknowledgeSafeguardingConcernHandler implements ICommandHandler<AcknowledgeSafeguardingConcern> {
  constructor(private readonly safeguarding: SafeguardingTransaction) {}

  execute(command: AcknowledgeSafeguardingConcern) {
    return this.safeguarding.run(command, ACCESS.AcknowledgeSafeguardingConcern, acknowledgeSafeguardingConcern);
  }
}
