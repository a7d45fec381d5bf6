import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { completeReintegration } from '../domain/complete-reintegration.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { CompleteReintegration } from './complete-reintegration.command.ts';

@CommandHandler(CompleteReintegration)
export class CompleteReintegrationHandler implements ICommandHandler<CompleteReintegration> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: CompleteReintegration) {
    return this.placements.run(command, ACCESS.CompleteReintegration, completeReintegration);
  }
}
