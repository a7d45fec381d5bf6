import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { approveLocalPolicy } from '../domain/local-policy/approve-local-policy.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';
import { cascade } from '../domain/cascade/cascade.ts';
import { policy } from '../domain/policy/policy.ts';

import { GovernanceTransaction, belonging, ofSchool } from '../governance-transaction.ts';
import { ApproveLocalPolicy } from './approve-local-policy.command.ts';

@CommandHandler(ApproveLocalPolicy)
export class ApproveLocalPolicyHandler implements ICommandHandler<ApproveLocalPolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: ApproveLocalPolicy) {
    return this.governance.run(localPolicy, command.schoolId, command, {
      access: ACCESS.ApproveLocalPolicy,
      scope: ofSchool(command.schoolId),
      context: async (read, asked) => {
        const { schoolId, trustId } = await belonging(read, command.schoolId);
        return { schoolId, policy: await read(policy, trustId), cascade: await read(cascade, trustId), asked };
      },
      decide: approveLocalPolicy,
    });
  }
}
