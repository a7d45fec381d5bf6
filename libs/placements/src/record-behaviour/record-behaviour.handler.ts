import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordBehaviour } from '../domain/record-behaviour.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordBehaviour } from './record-behaviour.command.ts';

@CommandHandler(RecordBehaviour)
export class RecordBehaviourHandler implements ICommandHandler<RecordBehaviour> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: RecordBehaviour) {
    return this.placement.run(command, ACCESS.RecordBehaviour, recordBehaviour);
  }
}
