import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { changeRegistration } from '../domain/change-registration.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { ChangeRegistration } from './change-registration.command.ts';

@CommandHandler(ChangeRegistration)
export class ChangeRegistrationHandler implements ICommandHandler<ChangeRegistration> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: ChangeRegistration) {
    return this.provider.run(command, ACCESS.ChangeRegistration, changeRegistration);
  }
}
