import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordDidNotArrive } from '../domain/record-did-not-arrive.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordDidNotArrive } from './record-did-not-arrive.command.ts';

@CommandHandler(RecordDidNotArrive)
export class RecordDidNotArriveHandler implements ICommandHandler<RecordDidNotArrive> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordDidNotArrive) {
    return this.placements.run(command, ACCESS.RecordDidNotArrive, recordDidNotArrive);
  }
}
