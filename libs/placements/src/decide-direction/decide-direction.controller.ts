import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { DecideDirection, DecideDirectionBody } from './decide-direction.command.ts';

@Controller('placements/:placementId/direction-decisions')
export class DecideDirectionController {
  constructor(private readonly commands: CommandBus) {}

  @Write('DecideDirection', {
    summary: 'After a review, whether the direction goes on.',
    access: ACCESS.DecideDirection,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'dates-out-of-order',
      'not-a-direction',
      'review-missing',
    ),
  })
  decide(
    @Param('placementId') placementId: PlacementId,
    @Body() body: DecideDirectionBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new DecideDirection(placementId, body, envelope));
  }
}
