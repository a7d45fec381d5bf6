import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { cascadePolicy } from '../domain/cascade/cascade-policy.ts';
import { cascade } from '../domain/cascade/cascade.ts';
import { policy } from '../domain/policy/policy.ts';
import { GovernanceTransaction, ofTrust } from '../governance-transaction.ts';
import { CascadePolicy } from './cascade-policy.command.ts';

@CommandHandler(CascadePolicy)
export class CascadePolicyHandler implements ICommandHandler<CascadePolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: CascadePolicy) {
    return this.governance.run(cascade, command.trustId, command, {
      access: ACCESS.CascadePolicy,
      scope: ofTrust(command.trustId),
      context: async (read, asked) => ({ policy: await read(policy, command.trustId), asked }),
      decide: cascadePolicy,
    });
  }
}
