import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { AttendanceTransaction } from '../attendance-transaction.ts';
import { explainAbsence } from '../domain/explain-absence.ts';
import { ExplainAbsence } from './explain-absence.command.ts';

@CommandHandler(ExplainAbsence)
export class ExplainAbsenceHandler implements ICommandHandler<ExplainAbsence> {
  constructor(private readonly attendance: AttendanceTransaction) {}

  execute(command: ExplainAbsence) {
    return this.attendance.run(command, ACCESS.ExplainAbsence, explainAbsence);
  }
}
