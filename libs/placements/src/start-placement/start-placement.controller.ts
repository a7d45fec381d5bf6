import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { StartPlacement, StartPlacementBody } from './start-placement.command.ts';

@Controller('placements/:placementId/start')
export class StartPlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('StartPlacement', {
    summary: 'The student begins at the provider: everything that the policy asks for must be in place.',
    access: ACCESS.StartPlacement,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'clauses-unmet',
      'date-in-future',
      'placement-not-approved',
      'placement-not-before-start',
      'placement-ended',
    ),
  })
  start(
    @Param('placementId') placementId: PlacementId,
    @Body() body: StartPlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new StartPlacement(placementId, body, envelope));
  }
}
