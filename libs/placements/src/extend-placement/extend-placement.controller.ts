import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ExtendPlacement, ExtendPlacementBody } from './extend-placement.command.ts';

@Controller('placements/:placementId/extension')
export class ExtendPlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ExtendPlacement', {
    summary: 'The headteacher lets the placement go on beyond its planned end.',
    access: ACCESS.ExtendPlacement,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'not-an-extension',
      'longer-than-allowed',
      'placement-not-live',
      'placement-ended',
    ),
  })
  extend(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ExtendPlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ExtendPlacement(placementId, body, envelope));
  }
}
