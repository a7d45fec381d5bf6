import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { requestTraining } from '../domain/training/request-training.ts';
import { training } from '../domain/training/training.ts';

import { GovernanceTransaction, ofSchool } from '../governance-transaction.ts';
import { RequestTraining } from './request-training.command.ts';

@CommandHandler(RequestTraining)
export class RequestTrainingHandler implements ICommandHandler<RequestTraining> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: RequestTraining) {
    return this.governance.run(training, command.schoolId, command, {
      access: ACCESS.RequestTraining,
      scope: ofSchool(command.schoolId),
      context: async (_, asked) => ({ asked }),
      decide: requestTraining,
    });
  }
}
