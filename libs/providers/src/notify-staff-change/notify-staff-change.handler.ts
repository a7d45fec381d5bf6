import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { notifyStaffChange } from '../domain/notify-staff-change.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { NotifyStaffChange } from './notify-staff-change.command.ts';

@CommandHandler(NotifyStaffChange)
export class NotifyStaffChangeHandler implements ICommandHandler<NotifyStaffChange> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: NotifyStaffChange) {
    return this.provider.runUnderPolicy(command, ACCESS.NotifyStaffChange, notifyStaffChange);
  }
}
