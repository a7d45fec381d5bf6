import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordDestination, RecordDestinationBody } from './record-destination.command.ts';

@Controller('placements/:placementId/destination')
export class RecordDestinationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordDestination', {
    summary: 'Where the student went when the placement had ended.',
    access: ACCESS.RecordDestination,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-not-ended', 'date-in-future', 'dates-out-of-order'),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordDestinationBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordDestination(placementId, body, envelope));
  }
}
