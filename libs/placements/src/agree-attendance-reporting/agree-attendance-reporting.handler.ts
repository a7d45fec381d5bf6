import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { agreeAttendanceReporting } from '../domain/agree-attendance-reporting.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { AgreeAttendanceReporting } from './agree-attendance-reporting.command.ts';

@CommandHandler(AgreeAttendanceReporting)
export class AgreeAttendanceReportingHandler implements ICommandHandler<AgreeAttendanceReporting> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: AgreeAttendanceReporting) {
    return this.placements.run(command, ACCESS.AgreeAttendanceReporting, agreeAttendanceReporting);
  }
}
