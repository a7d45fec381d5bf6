import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordVisit } from '../domain/record-visit.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordVisit } from './record-visit.command.ts';

@CommandHandler(RecordVisit)
export class RecordVisitHandler implements ICommandHandler<RecordVisit> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordVisit) {
    return this.placements.run(command, ACCESS.RecordVisit, recordVisit);
  }
}
