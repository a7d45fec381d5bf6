import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/kernel';
import { codesOf, Enveloped, Write } from '#libs/http';
import { ACCESS } from '#libs/policy';
import { ATTENDANCE_REJECTIONS } from '../domain/rejections.ts';
import { ReportAbsence, ReportAbsenceBody } from './report-absence.command.ts';

@Controller('placements/:placementId/absences')
export class ReportAbsenceController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ReportAbsence', {
    summary: 'The provider tells the school that the student is absent from a session.',
    tags: ['attendance'],
    access: ACCESS.ReportAbsence,
    problems: codesOf(
      ATTENDANCE_REJECTIONS,
      'placement-not-started',
      'absence-before-start',
      'absence-after-end',
      'absence-in-future',
      'session-not-expected',
      'absence-already-reported',
    ),
  })
  report(@Param('placementId') id: string, @Body() body: ReportAbsenceBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new ReportAbsence(id, body, envelope));
  }
}
