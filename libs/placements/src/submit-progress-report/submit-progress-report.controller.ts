import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { SubmitProgressReport, SubmitProgressReportBody } from './submit-progress-report.command.ts';

@Controller('placements/:placementId/progress-reports')
export class SubmitProgressReportController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SubmitProgressReport', {
    summary: 'The provider reports on the student’s progress in a period.',
    access: ACCESS.SubmitProgressReport,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'dates-out-of-order',
    ),
  })
  submit(
    @Param('placementId') placementId: PlacementId,
    @Body() body: SubmitProgressReportBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new SubmitProgressReport(placementId, body, envelope));
  }
}
