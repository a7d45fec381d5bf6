import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ResumePlacement, ResumePlacementBody } from './resume-placement.command.ts';

@Controller('placements/:placementId/resumption')
export class ResumePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ResumePlacement', {
    summary: 'Sessions go on, from a day on.',
    access: ACCESS.ResumePlacement,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-paused',
      'date-in-future',
      'dates-out-of-order',
      'placement-not-live',
      'placement-ended',
    ),
  })
  resume(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ResumePlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ResumePlacement(placementId, body, envelope));
  }
}
