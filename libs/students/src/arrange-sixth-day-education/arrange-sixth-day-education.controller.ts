import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { ArrangeSixthDayEducation, ArrangeSixthDayEducationBody } from './arrange-sixth-day-education.command.ts';

@Controller('students/:studentId/sixth-day-education')
export class ArrangeSixthDayEducationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ArrangeSixthDayEducation', {
    summary: 'Education for a suspended or excluded student, from the sixth school day on at the latest.',
    access: ACCESS.ArrangeSixthDayEducation,
    problems: codesOf(STUDENT_REJECTIONS, 'suspension-unknown', 'education-out-of-time', 'day-in-future'),
  })
  arrange(
    @Param('studentId') studentId: StudentId,
    @Body() body: ArrangeSixthDayEducationBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ArrangeSixthDayEducation(studentId, body, envelope));
  }
}
