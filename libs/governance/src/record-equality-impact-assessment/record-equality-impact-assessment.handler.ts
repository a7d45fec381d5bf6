import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordEqualityImpactAssessment } from '../domain/policy/record-equality-impact-assessment.ts';
import { policy } from '../domain/policy/policy.ts';

import { GovernanceTransaction, ofTrust } from '../governance-transaction.ts';
import { RecordEqualityImpactAssessment } from './record-equality-impact-assessment.command.ts';

@CommandHandler(RecordEqualityImpactAssessment)
export class RecordEqualityImpactAssessmentHandler implements ICommandHandler<RecordEqualityImpactAssessment> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: RecordEqualityImpactAssessment) {
    return this.governance.run(policy, command.trustId, command, {
      access: ACCESS.RecordEqualityImpactAssessment,
      scope: ofTrust(command.trustId),
      context: async () => ({}),
      decide: recordEqualityImpactAssessment,
    });
  }
}
