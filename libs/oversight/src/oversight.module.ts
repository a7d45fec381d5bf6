import { Module } from '@nestjs/common';
import { AttendanceController } from './attendance/attendance.controller.ts';
import { GetAttendanceHandler } from './attendance/attendance.query.ts';

/** The read side across contexts. */
@Module({ controllers: [AttendanceController], providers: [GetAttendanceHandler] })
export class OversightModule {}
