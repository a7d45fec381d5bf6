import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordReinstatement } from '../domain/record-reinstatement.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { RecordReinstatement } from './record-reinstatement.command.ts';

@CommandHandler(RecordReinstatement)
export class RecordReinstatementHandler implements ICommandHandler<RecordReinstatement> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: RecordReinstatement) {
    return this.student.run(command, ACCESS.RecordReinstatement, recordReinstatement);
  }
}
