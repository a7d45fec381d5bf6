import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { SetSchoolCalendar, SetSchoolCalendarBody } from './set-school-calendar.command.ts';

@Controller('schools/:schoolId/calendar')
export class SetSchoolCalendarController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SetSchoolCalendar', {
    method: 'PUT',
    summary:
      'Sets the school’s terms, half-terms, INSET days, bank holidays and other closed days; terms that were over stay.',
    access: ACCESS.SetSchoolCalendar,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'calendar-out-of-order'),
  })
  set(@Param('schoolId') schoolId: SchoolId, @Body() body: SetSchoolCalendarBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new SetSchoolCalendar(schoolId, body, envelope));
  }
}
