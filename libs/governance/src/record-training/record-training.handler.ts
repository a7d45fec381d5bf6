import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordTraining } from '../domain/training/record-training.ts';
import { training } from '../domain/training/training.ts';

import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { RecordTraining } from './record-training.command.ts';

@CommandHandler(RecordTraining)
export class RecordTrainingHandler implements ICommandHandler<RecordTraining> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: RecordTraining) {
    return this.governance.run(training, command.schoolId, command, {
      access: ACCESS.RecordTraining,
      scope: ofSchool(command.schoolId),
      context: async () => ({}),
      decide: recordTraining,
    });
  }
}
