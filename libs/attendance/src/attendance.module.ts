import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AttendanceTransaction } from './attendance-transaction.ts';
import { CorrectAbsenceController } from './correct-absence/correct-absence.controller.ts';
import { CorrectAbsenceHandler } from './correct-absence/correct-absence.handler.ts';
import { ExplainAbsenceController } from './explain-absence/explain-absence.controller.ts';
import { ExplainAbsenceHandler } from './explain-absence/explain-absence.handler.ts';
import { ReportAbsenceController } from './report-absence/report-absence.controller.ts';
import { ReportAbsenceHandler } from './report-absence/report-absence.handler.ts';

/** The commands about absences. PlacementDays has to be provided globally. */
@Module({
  imports: [CqrsModule],
  controllers: [ReportAbsenceController, ExplainAbsenceController, CorrectAbsenceController],
  providers: [AttendanceTransaction, ReportAbsenceHandler, ExplainAbsenceHandler, CorrectAbsenceHandler],
})
export class AttendanceModule {}
