import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import {
  StartAttendanceIntervention,
  StartAttendanceInterventionBody,
} from './start-attendance-intervention.command.ts';

@Controller('placements/:placementId/attendance-interventions')
export class StartAttendanceInterventionController {
  constructor(private readonly commands: CommandBus) {}

  @Write('StartAttendanceIntervention', {
    summary: 'The school does what its attendance policy says.',
    tags: ['attendance'],
    access: ACCESS.StartAttendanceIntervention,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  start(
    @Param('placementId') placementId: PlacementId,
    @Body() body: StartAttendanceInterventionBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new StartAttendanceIntervention(placementId, body, envelope));
  }
}
