import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, CommandBody, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordDidNotArrive } from './record-did-not-arrive.command.ts';

@Controller('placements/:placementId/non-arrivals')
export class RecordDidNotArriveController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordDidNotArrive', {
    summary: 'The student was expected on the day that this happened, and never came.',
    access: ACCESS.RecordDidNotArrive,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  record(@Param('placementId') placementId: PlacementId, @Body() body: CommandBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RecordDidNotArrive(placementId, body, envelope));
  }
}
