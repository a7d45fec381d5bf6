import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordBehaviourImproved } from '../domain/record-behaviour-improved.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordBehaviourImproved } from './record-behaviour-improved.command.ts';

@CommandHandler(RecordBehaviourImproved)
export class RecordBehaviourImprovedHandler implements ICommandHandler<RecordBehaviourImproved> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordBehaviourImproved) {
    return this.placements.run(command, ACCESS.RecordBehaviourImproved, recordBehaviourImproved);
  }
}
