import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AttendanceController } from './attendance/attendance.controller.ts';
import { GetAttendanceHandler } from './attendance/attendance.query.ts';
import { DueListController } from './compliance/due-list/due-list.controller.ts';
import { GetDutiesHandler } from './compliance/due-list/due-list.query.ts';
import { ConcernCountsController } from './concern-counts/concern-counts.controller.ts';
import { GetConcernCountsHandler } from './concern-counts/concern-counts.query.ts';
import { PerformanceController } from './performance/performance.controller.ts';
import { GetProviderPerformanceHandler } from './performance/performance.query.ts';
import { ComplianceController } from './compliance/findings-list/findings-list.controller.ts';
import { GetComplianceHandler } from './compliance/findings-list/findings-list.query.ts';

/** The read side across contexts. */
@Module({
  imports: [CqrsModule],
  controllers: [
    AttendanceController,
    DueListController,
    ComplianceController,
    PerformanceController,
    ConcernCountsController,
  ],
  providers: [
    GetAttendanceHandler,
    GetDutiesHandler,
    GetComplianceHandler,
    GetProviderPerformanceHandler,
    GetConcernCountsHandler,
  ],
})
export class OversightModule {}
