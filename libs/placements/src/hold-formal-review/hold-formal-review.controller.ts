import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { HoldFormalReview, HoldFormalReviewBody } from './hold-formal-review.command.ts';

@Controller('placements/:placementId/formal-reviews')
export class HoldFormalReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Write('HoldFormalReview', {
    summary: 'School leaders, the student, the parents and the provider meet about progress that is not satisfactory.',
    access: ACCESS.HoldFormalReview,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'clauses-unmet',
      'dates-out-of-order',
    ),
  })
  hold(
    @Param('placementId') placementId: PlacementId,
    @Body() body: HoldFormalReviewBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new HoldFormalReview(placementId, body, envelope));
  }
}
