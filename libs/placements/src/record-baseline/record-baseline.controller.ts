import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordBaseline, RecordBaselineBody } from './record-baseline.command.ts';

@Controller('placements/:placementId/baselines')
export class RecordBaselineController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordBaseline', {
    summary: 'Where the student stands when the placement begins.',
    access: ACCESS.RecordBaseline,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-ended', 'date-in-future'),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordBaselineBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordBaseline(placementId, body, envelope));
  }
}
