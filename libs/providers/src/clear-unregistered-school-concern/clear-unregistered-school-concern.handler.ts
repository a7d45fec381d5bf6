import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { clearUnregisteredSchoolConcern } from '../domain/clear-unregistered-school-concern.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { ClearUnregisteredSchoolConcern } from './clear-unregistered-school-concern.command.ts';

@CommandHandler(ClearUnregisteredSchoolConcern)
export class ClearUnregisteredSchoolConcernHandler implements ICommandHandler<ClearUnregisteredSchoolConcern> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: ClearUnregisteredSchoolConcern) {
    return this.provider.run(command, ACCESS.ClearUnregisteredSchoolConcern, clearUnregisteredSchoolConcern);
  }
}
