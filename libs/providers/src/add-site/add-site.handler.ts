import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { addedSiteId, addSite } from '../domain/add-site.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { AddSite } from './add-site.command.ts';

@CommandHandler(AddSite)
export class AddSiteHandler implements ICommandHandler<AddSite> {
  constructor(private readonly provider: ProviderTransaction) {}

  /** The id of the outcome is the site's: that is what was created. */
  async execute(command: AddSite) {
    const outcome = await this.provider.run(command, ACCESS.AddSite, addSite);
    return { ...outcome, id: addedSiteId(command.envelope.commandId) };
  }
}
