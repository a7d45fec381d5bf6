import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { AgreeAttendanceReporting, AgreeAttendanceReportingBody } from './agree-attendance-reporting.command.ts';

@Controller('placements/:placementId/attendance-reporting')
export class AgreeAttendanceReportingController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AgreeAttendanceReporting', {
    summary: 'Records how, by when and to whom the provider reports absence.',
    access: ACCESS.AgreeAttendanceReporting,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-ended'),
  })
  agree(
    @Param('placementId') placementId: PlacementId,
    @Body() body: AgreeAttendanceReportingBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AgreeAttendanceReporting(placementId, body, envelope));
  }
}
