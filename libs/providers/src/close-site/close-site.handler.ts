import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { closeSite } from '../domain/close-site.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { CloseSite } from './close-site.command.ts';

@CommandHandler(CloseSite)
export class CloseSiteHandler implements ICommandHandler<CloseSite> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: CloseSite) {
    return this.provider.run(command, ACCESS.CloseSite, closeSite);
  }
}
