import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ConfirmAttendanceReviewed, ConfirmAttendanceReviewedBody } from './confirm-attendance-reviewed.command.ts';

@Controller('placements/:placementId/attendance-reviews')
export class ConfirmAttendanceReviewedController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ConfirmAttendanceReviewed', {
    summary: 'The school looked at the attendance of a week.',
    tags: ['attendance'],
    access: ACCESS.ConfirmAttendanceReviewed,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  confirm(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ConfirmAttendanceReviewedBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ConfirmAttendanceReviewed(placementId, body, envelope));
  }
}
