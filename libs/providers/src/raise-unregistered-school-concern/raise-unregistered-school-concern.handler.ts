import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { raiseUnregisteredSchoolConcern } from '../domain/raise-unregistered-school-concern.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { RaiseUnregisteredSchoolConcern } from './raise-unregistered-school-concern.command.ts';

@CommandHandler(RaiseUnregisteredSchoolConcern)
export class RaiseUnregisteredSchoolConcernHandler implements ICommandHandler<RaiseUnregisteredSchoolConcern> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: RaiseUnregisteredSchoolConcern) {
    return this.provider.run(command, ACCESS.RaiseUnregisteredSchoolConcern, raiseUnregisteredSchoolConcern);
  }
}
