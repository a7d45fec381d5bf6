import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordRatification } from '../domain/policy/record-ratification.ts';
import { policy } from '../domain/policy/policy.ts';

import { GovernanceTransaction, ofTrust } from '../governance-transaction.ts';
import { RecordRatification } from './record-ratification.command.ts';

@CommandHandler(RecordRatification)
export class RecordRatificationHandler implements ICommandHandler<RecordRatification> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: RecordRatification) {
    return this.governance.run(policy, command.trustId, command, {
      access: ACCESS.RecordRatification,
      scope: ofTrust(command.trustId),
      context: async () => ({}),
      decide: recordRatification,
    });
  }
}
