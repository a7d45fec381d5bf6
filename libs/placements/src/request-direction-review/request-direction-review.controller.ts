import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RequestDirectionReview, RequestDirectionReviewBody } from './request-direction-review.command.ts';

@Controller('placements/:placementId/direction-review-requests')
export class RequestDirectionReviewController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RequestDirectionReview', {
    summary: 'Who holds parental responsibility asks for a review of the direction.',
    access: ACCESS.RequestDirectionReview,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'not-a-direction',
      'not-a-holder',
    ),
  })
  request(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RequestDirectionReviewBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RequestDirectionReview(placementId, body, envelope));
  }
}
