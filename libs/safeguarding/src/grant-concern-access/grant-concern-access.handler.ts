import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { grantConcernAccess } from '../domain/grant-concern-access.ts';
import { SafeguardingTransaction } from '../safeguarding-transaction.ts';
import { GrantConcernAccess } from './grant-concern-access.command.ts';

@CommandHandler(GrantConcernAccess)
export class GrantConcernAccessHandler implements ICommandHandler<GrantConcernAccess> {
  constructor(private readonly safeguarding: SafeguardingTransaction) {}

  execute(command: GrantConcernAccess) {
    return this.safeguarding.run(command, ACCESS.GrantConcernAccess, grantConcernAccess);
  }
}
