import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId, PersonRef } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { EndParentalResponsibility, EndParentalResponsibilityBody } from './end-parental-responsibility.command.ts';

@Controller('students/:studentId/parental-responsibility/:holderId/end')
export class EndParentalResponsibilityController {
  constructor(private readonly commands: CommandBus) {}

  @Write('EndParentalResponsibility', {
    summary: 'Records the day on which somebody’s parental responsibility ended.',
    access: ACCESS.EndParentalResponsibility,
    problems: codesOf(STUDENT_REJECTIONS, 'holder-unknown', 'day-in-future'),
  })
  end(
    @Param('studentId') studentId: StudentId,
    @Param('holderId') holderId: PersonRef,
    @Body() body: EndParentalResponsibilityBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(
      new EndParentalResponsibility(studentId, { holderId, endedOn: body.endedOn }, envelope),
    );
  }
}
