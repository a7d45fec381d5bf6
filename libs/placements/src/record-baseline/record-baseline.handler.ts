import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordBaseline } from '../domain/record-baseline.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordBaseline } from './record-baseline.command.ts';

@CommandHandler(RecordBaseline)
export class RecordBaselineHandler implements ICommandHandler<RecordBaseline> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: RecordBaseline) {
    return this.placement.run(command, ACCESS.RecordBaseline, recordBaseline);
  }
}
