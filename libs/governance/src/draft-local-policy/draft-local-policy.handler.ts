import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { draftLocalPolicy } from '../domain/local-policy/draft-local-policy.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';

import { GovernanceTransaction, belonging, ofSchool } from '../governance-transaction.ts';
import { DraftLocalPolicy } from './draft-local-policy.command.ts';

@CommandHandler(DraftLocalPolicy)
export class DraftLocalPolicyHandler implements ICommandHandler<DraftLocalPolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: DraftLocalPolicy) {
    return this.governance.run(localPolicy, command.schoolId, command, {
      access: ACCESS.DraftLocalPolicy,
      scope: ofSchool(command.schoolId),
      context: async (read, asked) => ({ ...(await belonging(read, command.schoolId)), asked }),
      decide: draftLocalPolicy,
    });
  }
}
