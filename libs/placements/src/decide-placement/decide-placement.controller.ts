import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { DecidePlacement, DecidePlacementBody } from './decide-placement.command.ts';

@Controller('placements/:placementId/decisions')
export class DecidePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('DecidePlacement', {
    summary: 'A leader decides what becomes of a placement whose student has left the roll.',
    access: ACCESS.DecidePlacement,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-ended', 'nothing-due'),
  })
  decide(
    @Param('placementId') placementId: PlacementId,
    @Body() body: DecidePlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new DecidePlacement(placementId, body, envelope));
  }
}
