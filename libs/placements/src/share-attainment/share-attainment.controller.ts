import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ShareAttainment, ShareAttainmentBody } from './share-attainment.command.ts';

@Controller('placements/:placementId/attainment')
export class ShareAttainmentController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ShareAttainment', {
    summary: 'The student’s attainment is told to the provider.',
    access: ACCESS.ShareAttainment,
    problems: codesOf(PLACEMENT_REJECTIONS, 'date-in-future', 'placement-ended'),
  })
  share(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ShareAttainmentBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ShareAttainment(placementId, body, envelope));
  }
}
