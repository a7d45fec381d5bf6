import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordedSuspensionId, recordSuspension } from '../domain/record-suspension.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { RecordSuspension } from './record-suspension.command.ts';

@CommandHandler(RecordSuspension)
export class RecordSuspensionHandler implements ICommandHandler<RecordSuspension> {
  constructor(private readonly student: StudentTransaction) {}

  /** The id of the outcome is the suspension’s: that is what was created. */
  async execute(command: RecordSuspension) {
    const outcome = await this.student.runByCalendar(command, ACCESS.RecordSuspension, recordSuspension);
    return { ...outcome, id: recordedSuspensionId(command.envelope.commandId) };
  }
}
