import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordFollowUp, RecordFollowUpBody } from './record-follow-up.command.ts';

@Controller('placements/:placementId/follow-ups')
export class RecordFollowUpController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordFollowUp', {
    summary: 'Whether what followed the placement lasts, some weeks after its end.',
    access: ACCESS.RecordFollowUp,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-not-ended', 'date-in-future', 'dates-out-of-order'),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordFollowUpBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordFollowUp(placementId, body, envelope));
  }
}
