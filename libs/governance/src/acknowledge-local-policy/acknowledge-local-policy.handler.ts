import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { acknowledgeLocalPolicy } from '../domain/local-policy/acknowledge-local-policy.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';

import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { AcknowledgeLocalPolicy } from './acknowledge-local-policy.command.ts';

@CommandHandler(AcknowledgeLocalPolicy)
export class AcknowledgeLocalPolicyHandler implements ICommandHandler<AcknowledgeLocalPolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: AcknowledgeLocalPolicy) {
    return this.governance.run(localPolicy, command.schoolId, command, {
      access: ACCESS.AcknowledgeLocalPolicy,
      scope: ofSchool(command.schoolId),
      context: async (_, asked) => ({ asked }),
      decide: acknowledgeLocalPolicy,
    });
  }
}
