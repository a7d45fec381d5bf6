import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { identifyTrainingNeed } from '../domain/training/identify-training-need.ts';
import { training } from '../domain/training/training.ts';
import { createdIdOf } from '#libs/kernel';
import type { TrainingNeedId } from '../domain/training/training.ts';
import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { IdentifyTrainingNeed } from './identify-training-need.command.ts';

@CommandHandler(IdentifyTrainingNeed)
export class IdentifyTrainingNeedHandler implements ICommandHandler<IdentifyTrainingNeed> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: IdentifyTrainingNeed) {
    return this.governance.run(training, command.schoolId, command, {
      access: ACCESS.IdentifyTrainingNeed,
      scope: ofSchool(command.schoolId),
      context: async (_, asked) => ({ needId: createdIdOf<TrainingNeedId>(command.envelope.commandId), asked }),
      decide: identifyTrainingNeed,
    });
  }
}
