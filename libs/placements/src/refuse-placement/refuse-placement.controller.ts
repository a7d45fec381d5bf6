import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RefusePlacement, RefusePlacementBody } from './refuse-placement.command.ts';

@Controller('placements/:placementId/refusal')
export class RefusePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RefusePlacement', {
    summary: 'The headteacher decides against the placement.',
    access: ACCESS.RefusePlacement,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-not-awaiting-approval'),
  })
  refuse(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RefusePlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RefusePlacement(placementId, body, envelope));
  }
}
