import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { TellDirectionOutcome, TellDirectionOutcomeBody } from './tell-direction-outcome.command.ts';

@Controller('placements/:placementId/direction-outcomes')
export class TellDirectionOutcomeController {
  constructor(private readonly commands: CommandBus) {}

  @Write('TellDirectionOutcome', {
    summary: 'What was decided of the direction is told in writing.',
    access: ACCESS.TellDirectionOutcome,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'nothing-due',
    ),
  })
  tell(
    @Param('placementId') placementId: PlacementId,
    @Body() body: TellDirectionOutcomeBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new TellDirectionOutcome(placementId, body, envelope));
  }
}
