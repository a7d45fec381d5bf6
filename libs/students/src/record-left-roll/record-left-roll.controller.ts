import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordLeftRoll, RecordLeftRollBody } from './record-left-roll.command.ts';

@Controller('students/:studentId/left-roll')
export class RecordLeftRollController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordLeftRoll', {
    summary: 'Records that the student left the school’s roll.',
    access: ACCESS.RecordLeftRoll,
    problems: codesOf(STUDENT_REJECTIONS, 'already-left-roll', 'day-in-future'),
  })
  record(@Param('studentId') studentId: StudentId, @Body() body: RecordLeftRollBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RecordLeftRoll(studentId, body, envelope));
  }
}
