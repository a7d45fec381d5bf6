import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, CommandBody, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ApprovePlacement } from './approve-placement.command.ts';

@Controller('placements/:placementId/approval')
export class ApprovePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ApprovePlacement', {
    summary: 'The headteacher, or a recorded delegate, approves the placement.',
    access: ACCESS.ApprovePlacement,
    problems: codesOf(PLACEMENT_REJECTIONS, 'clauses-unmet', 'not-a-delegate', 'placement-not-awaiting-approval'),
  })
  approve(@Param('placementId') placementId: PlacementId, @Body() body: CommandBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new ApprovePlacement(placementId, body, envelope));
  }
}
