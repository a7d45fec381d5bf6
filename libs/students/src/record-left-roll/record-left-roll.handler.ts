import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordLeftRoll } from '../domain/record-left-roll.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { RecordLeftRoll } from './record-left-roll.command.ts';

@CommandHandler(RecordLeftRoll)
export class RecordLeftRollHandler implements ICommandHandler<RecordLeftRoll> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: RecordLeftRoll) {
    return this.student.run(command, ACCESS.RecordLeftRoll, recordLeftRoll);
  }
}
