import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordSafetyCheck } from '../domain/record-safety-check.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordSafetyCheck } from './record-safety-check.command.ts';

@CommandHandler(RecordSafetyCheck)
export class RecordSafetyCheckHandler implements ICommandHandler<RecordSafetyCheck> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: RecordSafetyCheck) {
    return this.placement.run(command, ACCESS.RecordSafetyCheck, recordSafetyCheck);
  }
}
