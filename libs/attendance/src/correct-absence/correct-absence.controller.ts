import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/kernel';
import { codesOf, Enveloped, Write } from '#libs/http';
import { ACCESS } from '#libs/policy';
import { ATTENDANCE_REJECTIONS } from '../domain/rejections.ts';
import type { AbsenceId } from '../domain/vocabulary.ts';
import { CorrectAbsence, CorrectAbsenceBody } from './correct-absence.command.ts';

@Controller('placements/:placementId/absences/:absenceId/corrections')
export class CorrectAbsenceController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CorrectAbsence', {
    summary: 'A reported absence is put right, or withdrawn; what stood before stays on record.',
    tags: ['attendance'],
    access: ACCESS.CorrectAbsence,
    problems: codesOf(
      ATTENDANCE_REJECTIONS,
      'absence-unknown',
      'absence-withdrawn',
      'absence-already-reported',
      'session-not-expected',
      'absence-before-start',
      'absence-after-end',
      'absence-in-future',
    ),
  })
  correct(
    @Param('placementId') id: string,
    @Param('absenceId') absenceId: AbsenceId,
    @Body() { to, reason }: CorrectAbsenceBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new CorrectAbsence(id, { absenceId, reason, ...(to && { to }) }, envelope));
  }
}
