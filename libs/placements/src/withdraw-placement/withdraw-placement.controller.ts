import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { WithdrawPlacement, WithdrawPlacementBody } from './withdraw-placement.command.ts';

@Controller('placements/:placementId/withdrawal')
export class WithdrawPlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('WithdrawPlacement', {
    summary: 'The school takes its proposal back before the start.',
    access: ACCESS.WithdrawPlacement,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-not-before-start', 'placement-ended'),
  })
  withdraw(
    @Param('placementId') placementId: PlacementId,
    @Body() body: WithdrawPlacementBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new WithdrawPlacement(placementId, body, envelope));
  }
}
