import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { cascadeLocalPolicy } from '../domain/local-policy/cascade-local-policy.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';

import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { CascadeLocalPolicy } from './cascade-local-policy.command.ts';

@CommandHandler(CascadeLocalPolicy)
export class CascadeLocalPolicyHandler implements ICommandHandler<CascadeLocalPolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: CascadeLocalPolicy) {
    return this.governance.run(localPolicy, command.schoolId, command, {
      access: ACCESS.CascadeLocalPolicy,
      scope: ofSchool(command.schoolId),
      context: async (_, asked) => ({ asked }),
      decide: cascadeLocalPolicy,
    });
  }
}
