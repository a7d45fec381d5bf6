import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { CaptureStudentView, CaptureStudentViewBody } from './capture-student-view.command.ts';

@Controller('placements/:placementId/student-views')
export class CaptureStudentViewController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CaptureStudentView', {
    summary: 'What the student says of the placement.',
    access: ACCESS.CaptureStudentView,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  capture(
    @Param('placementId') placementId: PlacementId,
    @Body() body: CaptureStudentViewBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new CaptureStudentView(placementId, body, envelope));
  }
}
