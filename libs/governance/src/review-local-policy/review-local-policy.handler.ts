import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { reviewLocalPolicy } from '../domain/local-policy/review-local-policy.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';

import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { ReviewLocalPolicy } from './review-local-policy.command.ts';

@CommandHandler(ReviewLocalPolicy)
export class ReviewLocalPolicyHandler implements ICommandHandler<ReviewLocalPolicy> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: ReviewLocalPolicy) {
    return this.governance.run(localPolicy, command.schoolId, command, {
      access: ACCESS.ReviewLocalPolicy,
      scope: ofSchool(command.schoolId),
      context: async (_, asked) => ({ asked }),
      decide: reviewLocalPolicy,
    });
  }
}
