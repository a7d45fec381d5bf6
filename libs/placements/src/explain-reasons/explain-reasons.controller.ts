import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ExplainReasons, ExplainReasonsBody } from './explain-reasons.command.ts';

@Controller('placements/:placementId/reasons-explained')
export class ExplainReasonsController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ExplainReasons', {
    summary: 'Records that the school explained its reasons to the student or the parents.',
    access: ACCESS.ExplainReasons,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-halted', 'placement-not-before-start', 'placement-ended'),
  })
  explain(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ExplainReasonsBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ExplainReasons(placementId, body, envelope));
  }
}
