import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { CeaseForDanger } from '../cease-for-danger/cease-for-danger.command.ts';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { CeasePlacement, CeasePlacementBody, isPlanned } from './cease-placement.command.ts';

/** On the ground of danger the command goes the way of CeaseForDanger, which nothing holds up (decision 5). */
@Controller('placements/:placementId/ceasing')
export class CeasePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CeasePlacement', {
    summary:
      'Ends a placement that has started; on the ground of danger, any that has not ended, asking for nothing else.',
    access: ACCESS.CeasePlacement,
    danger: ({ ground }) => ground === 'danger',
    dangerAccess: ACCESS.CeaseForDanger,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'clauses-unmet',
      'reason-missing',
      'reintegration-not-completed',
      'target-unknown',
      'date-in-future',
      'date-before-start',
      'placement-not-live',
      'placement-ended',
    ),
  })
  cease(
    @Param('placementId') placementId: PlacementId,
    @Body() body: CeasePlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    const planned = isPlanned(body);
    return this.commands.execute(
      planned ? new CeasePlacement(placementId, body, envelope) : new CeaseForDanger(placementId, body, envelope),
    );
  }
}
