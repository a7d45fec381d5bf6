import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordDestination } from '../domain/record-destination.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordDestination } from './record-destination.command.ts';

@CommandHandler(RecordDestination)
export class RecordDestinationHandler implements ICommandHandler<RecordDestination> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordDestination) {
    return this.placements.run(command, ACCESS.RecordDestination, recordDestination);
  }
}
