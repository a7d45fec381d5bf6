import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { SetAttendanceTarget, SetAttendanceTargetBody } from './set-attendance-target.command.ts';

@Controller('schools/:schoolId/attendance-target')
export class SetAttendanceTargetController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SetAttendanceTarget', {
    method: 'PUT',
    summary: 'Sets the attendance that the school aims at, in per cent of possible sessions.',
    access: ACCESS.SetAttendanceTarget,
  })
  set(@Param('schoolId') schoolId: SchoolId, @Body() body: SetAttendanceTargetBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new SetAttendanceTarget(schoolId, body, envelope));
  }
}
