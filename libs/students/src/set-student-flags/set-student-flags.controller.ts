import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { SetStudentFlags, SetStudentFlagsBody } from './set-student-flags.command.ts';

@Controller('students/:studentId/flags')
export class SetStudentFlagsController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SetStudentFlags', {
    method: 'PUT',
    summary: 'Sets what is recorded of the student’s needs and circumstances.',
    access: ACCESS.SetStudentFlags,
  })
  set(@Param('studentId') studentId: StudentId, @Body() body: SetStudentFlagsBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new SetStudentFlags(studentId, body, envelope));
  }
}
