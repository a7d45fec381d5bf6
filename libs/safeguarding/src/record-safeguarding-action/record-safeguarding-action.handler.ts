import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordSafeguardingAction } from '../domain/record-safeguarding-action.ts';
import { SafeguardingTransaction } from '../safeguarding-transaction.ts';
import { RecordSafeguardingAction } from './record-safeguarding-action.command.ts';

@CommandHandler(RecordSafeguardingAction)
export class RecordSafeguardingActionHandler implements ICommandHandler<RecordSafeguardingAction> {
  constructor(private readonly safeguarding: SafeguardingTransaction) {}

  execute(command: RecordSafeguardingAction) {
    return this.safeguarding.run(command, ACCESS.RecordSafeguardingAction, recordSafeguardingAction);
  }
}
