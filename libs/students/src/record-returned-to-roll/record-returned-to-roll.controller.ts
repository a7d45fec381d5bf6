import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordReturnedToRoll, RecordReturnedToRollBody } from './record-returned-to-roll.command.ts';

@Controller('students/:studentId/returned-to-roll')
export class RecordReturnedToRollController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordReturnedToRoll', {
    summary: 'Records that the student returned to the school’s roll.',
    access: ACCESS.RecordReturnedToRoll,
    problems: codesOf(STUDENT_REJECTIONS, 'returned-before-leaving', 'day-in-future'),
  })
  record(
    @Param('studentId') studentId: StudentId,
    @Body() body: RecordReturnedToRollBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordReturnedToRoll(studentId, body, envelope));
  }
}
