import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordReturnedToRoll } from '../domain/record-returned-to-roll.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { RecordReturnedToRoll } from './record-returned-to-roll.command.ts';

@CommandHandler(RecordReturnedToRoll)
export class RecordReturnedToRollHandler implements ICommandHandler<RecordReturnedToRoll> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: RecordReturnedToRoll) {
    return this.student.run(command, ACCESS.RecordReturnedToRoll, recordReturnedToRoll);
  }
}
