import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { acknowledgePolicy } from '../domain/cascade/acknowledge-policy.ts';
import { cascade } from '../domain/cascade/cascade.ts';
import { policy } from '../domain/policy/policy.ts';
import { GovernanceTransaction, ofTrustAndSchools } from '../governance-transaction.ts';
import { AcknowledgePolicy } from './acknowledge-policy.command.ts';

@CommandHandler(AcknowledgePolicy)
export class AcknowledgePolicyHandler implements ICommandHandler<AcknowledgePolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: AcknowledgePolicy) {
    return this.governance.run(cascade, command.trustId, command, {
      access: ACCESS.AcknowledgePolicy,
      scope: ofTrustAndSchools(command.trustId),
      context: async (read, asked) => ({ policy: await read(policy, command.trustId), asked }),
      decide: acknowledgePolicy,
    });
  }
}
