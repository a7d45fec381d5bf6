import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordVisit, RecordVisitBody } from './record-visit.command.ts';

@Controller('placements/:placementId/visits')
export class RecordVisitController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordVisit', {
    summary: 'The school’s staff visited the student at the provider.',
    access: ACCESS.RecordVisit,
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
    @Body() body: RecordVisitBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordVisit(placementId, body, envelope));
  }
}
