import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ChangeTimetable, ChangeTimetableBody } from './change-timetable.command.ts';

@Controller('placements/:placementId/timetable')
export class ChangeTimetableController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ChangeTimetable', {
    method: 'PUT',
    summary: 'The student attends on other days or at other times, from a day on.',
    access: ACCESS.ChangeTimetable,
    problems: codesOf(PLACEMENT_REJECTIONS, 'date-before-start', 'dates-out-of-order', 'placement-ended'),
  })
  change(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ChangeTimetableBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ChangeTimetable(placementId, body, envelope));
  }
}
