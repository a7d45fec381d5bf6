import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ChangeYearGroup, ChangeYearGroupBody } from './change-year-group.command.ts';

@Controller('students/:studentId/year-group')
export class ChangeYearGroupController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ChangeYearGroup', {
    method: 'PUT',
    summary: 'Moves the student to another year group.',
    access: ACCESS.ChangeYearGroup,
  })
  change(@Param('studentId') studentId: StudentId, @Body() body: ChangeYearGroupBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new ChangeYearGroup(studentId, body, envelope));
  }
}
