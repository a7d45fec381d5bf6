import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordSuspension, RecordSuspensionBody } from './record-suspension.command.ts';

@Controller('students/:studentId/suspensions')
export class RecordSuspensionController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordSuspension', {
    summary: 'Records that the student is suspended for some days. The id is the suspension’s.',
    access: ACCESS.RecordSuspension,
    problems: codesOf(
      STUDENT_REJECTIONS,
      'suspension-out-of-order',
      'no-school-day',
      'suspension-overlaps',
      'day-in-future',
    ),
    creates: '/students/{studentId}',
  })
  record(
    @Param('studentId') studentId: StudentId,
    @Body() body: RecordSuspensionBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordSuspension(studentId, body, envelope));
  }
}
