import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { AttendanceTransaction } from '../attendance-transaction.ts';
import { correctAbsence } from '../domain/correct-absence.ts';
import { CorrectAbsence } from './correct-absence.command.ts';

@CommandHandler(CorrectAbsence)
export class CorrectAbsenceHandler implements ICommandHandler<CorrectAbsence> {
  constructor(private readonly attendance: AttendanceTransaction) {}

  execute(command: CorrectAbsence) {
    return this.attendance.run(command, ACCESS.CorrectAbsence, correctAbsence, command.body.to?.date);
  }
}
