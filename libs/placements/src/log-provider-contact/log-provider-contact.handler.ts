import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { logProviderContact } from '../domain/log-provider-contact.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { LogProviderContact } from './log-provider-contact.command.ts';

@CommandHandler(LogProviderContact)
export class LogProviderContactHandler implements ICommandHandler<LogProviderContact> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: LogProviderContact) {
    return this.placement.run(command, ACCESS.LogProviderContact, logProviderContact);
  }
}
