import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { Asker, IsLocalDate, Read } from '#libs/http';
import type { Actor, LocalDate } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetAttendance } from './attendance.query.ts';

/** Through which day to count; today where it is not said. */
export class AttendanceParameters {
  @IsOptional() @IsLocalDate() on?: LocalDate;
}

@Controller('placements/:placementId/attendance')
export class AttendanceController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetAttendance', {
    summary: 'Sessions reported absent over possible ones, and the unconfirmed, as at a day.',
    tags: ['attendance'],
    access: ACCESS.GetAttendance,
    after: 'attendance',
  })
  get(@Param('placementId') id: string, @Query() { on }: AttendanceParameters, @Asker() actor: Actor) {
    return this.queries.execute(new GetAttendance(id, actor, on));
  }
}
