import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { reviewPolicy } from '../domain/policy/review-policy.ts';
import { policy } from '../domain/policy/policy.ts';

import { GovernanceTransaction, ofTrust } from '../governance-transaction.ts';
import { ReviewPolicy } from './review-policy.command.ts';

@CommandHandler(ReviewPolicy)
export class ReviewPolicyHandler implements ICommandHandler<ReviewPolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: ReviewPolicy) {
    return this.governance.run(policy, command.trustId, command, {
      access: ACCESS.ReviewPolicy,
      scope: ofTrust(command.trustId),
      context: async () => ({}),
      decide: reviewPolicy,
    });
  }
}
