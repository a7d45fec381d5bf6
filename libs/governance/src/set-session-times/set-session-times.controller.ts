import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { SetSessionTimes, SetSessionTimesBody } from './set-session-times.command.ts';

@Controller('schools/:schoolId/session-times')
export class SetSessionTimesController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SetSessionTimes', {
    method: 'PUT',
    summary: 'Sets when the morning and the afternoon session begin and end.',
    access: ACCESS.SetSessionTimes,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'session-times-out-of-order'),
  })
  set(@Param('schoolId') schoolId: SchoolId, @Body() body: SetSessionTimesBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new SetSessionTimes(schoolId, body, envelope));
  }
}
