import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/kernel';
import { codesOf, Enveloped, Write } from '#libs/http';
import { ACCESS } from '#libs/policy';
import { ATTENDANCE_REJECTIONS } from '../domain/rejections.ts';
import type { AbsenceId } from '../domain/vocabulary.ts';
import { ExplainAbsence, ExplainAbsenceBody } from './explain-absence.command.ts';

@Controller('placements/:placementId/absences/:absenceId/explanations')
export class ExplainAbsenceController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ExplainAbsence', {
    summary: 'Somebody says why the student was absent.',
    tags: ['attendance'],
    access: ACCESS.ExplainAbsence,
    problems: codesOf(ATTENDANCE_REJECTIONS, 'absence-unknown', 'absence-withdrawn'),
  })
  explain(
    @Param('placementId') id: string,
    @Param('absenceId') absenceId: AbsenceId,
    @Body() { reason, explainedBy }: ExplainAbsenceBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ExplainAbsence(id, { absenceId, reason, explainedBy }, envelope));
  }
}
