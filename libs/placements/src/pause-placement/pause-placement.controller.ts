import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { PausePlacement, PausePlacementBody } from './pause-placement.command.ts';

@Controller('placements/:placementId/pause')
export class PausePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('PausePlacement', {
    summary: 'Sessions stop for a while, from a day on.',
    access: ACCESS.PausePlacement,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'placement-not-active',
      'dates-out-of-order',
    ),
  })
  pause(
    @Param('placementId') placementId: PlacementId,
    @Body() body: PausePlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new PausePlacement(placementId, body, envelope));
  }
}
