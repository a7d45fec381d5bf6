import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordBehaviourImproved, RecordBehaviourImprovedBody } from './record-behaviour-improved.command.ts';

@Controller('placements/:placementId/behaviour-improvement')
export class RecordBehaviourImprovedController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordBehaviourImproved', {
    summary: 'A named person judges that behaviour has improved so far that the student can return to school.',
    access: ACCESS.RecordBehaviourImproved,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordBehaviourImprovedBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordBehaviourImproved(placementId, body, envelope));
  }
}
