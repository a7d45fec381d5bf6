import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AttendanceController } from './attendance/attendance.controller.ts';
import { GetAttendanceHandler } from './attendance/attendance.query.ts';

/** The read side across contexts. */
@Module({ imports: [CqrsModule], controllers: [AttendanceController], providers: [GetAttendanceHandler] })
export class OversightModule {}
