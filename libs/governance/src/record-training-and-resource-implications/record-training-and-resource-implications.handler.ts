import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordTrainingAndResourceImplications } from '../domain/local-policy/record-training-and-resource-implications.ts';
import { localPolicy } from '../domain/local-policy/local-policy.ts';

import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { RecordTrainingAndResourceImplications } from './record-training-and-resource-implications.command.ts';

@CommandHandler(RecordTrainingAndResourceImplications)
export class RecordTrainingAndResourceImplicationsHandler implements ICommandHandler<RecordTrainingAndResourceImplications> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: RecordTrainingAndResourceImplications) {
    return this.governance.run(localPolicy, command.schoolId, command, {
      access: ACCESS.RecordTrainingAndResourceImplications,
      scope: ofSchool(command.schoolId),
      context: async (_, asked) => ({ asked }),
      decide: recordTrainingAndResourceImplications,
    });
  }
}
