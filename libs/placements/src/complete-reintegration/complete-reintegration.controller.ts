import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, CommandBody, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { CompleteReintegration } from './complete-reintegration.command.ts';

@Controller('placements/:placementId/reintegration/completion')
export class CompleteReintegrationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CompleteReintegration', {
    summary: 'The student is back at the school that was planned.',
    access: ACCESS.CompleteReintegration,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'reintegration-not-planned',
      'reintegration-completed',
      'dates-out-of-order',
    ),
  })
  complete(@Param('placementId') placementId: PlacementId, @Body() body: CommandBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new CompleteReintegration(placementId, body, envelope));
  }
}
