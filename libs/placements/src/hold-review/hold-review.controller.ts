import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { HoldReview, HoldReviewBody } from './hold-review.command.ts';

@Controller('placements/:placementId/reviews')
export class HoldReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Write('HoldReview', {
    summary: 'A review of targets, attendance and progress, and of what comes next.',
    access: ACCESS.HoldReview,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'clauses-unmet',
      'dates-out-of-order',
      'target-unknown',
    ),
  })
  hold(@Param('placementId') placementId: PlacementId, @Body() body: HoldReviewBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new HoldReview(placementId, body, envelope));
  }
}
