import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ReportSeriousIncident, ReportSeriousIncidentBody } from './report-serious-incident.command.ts';

@Controller('placements/:placementId/serious-incidents')
export class ReportSeriousIncidentController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ReportSeriousIncident', {
    summary: 'The provider tells the school of a serious incident.',
    access: ACCESS.ReportSeriousIncident,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  report(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ReportSeriousIncidentBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ReportSeriousIncident(placementId, body, envelope));
  }
}
