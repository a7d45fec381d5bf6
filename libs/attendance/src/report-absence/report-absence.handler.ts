import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { AttendanceTransaction } from '../attendance-transaction.ts';
import { reportAbsence } from '../domain/report-absence.ts';
import { ReportAbsence } from './report-absence.command.ts';

@CommandHandler(ReportAbsence)
export class ReportAbsenceHandler implements ICommandHandler<ReportAbsence> {
  constructor(private readonly attendance: AttendanceTransaction) {}

  execute(command: ReportAbsence) {
    return this.attendance.run(command, ACCESS.ReportAbsence, reportAbsence, command.body.date);
  }
}
