import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordSafetyCheck, RecordSafetyCheckBody } from './record-safety-check.command.ts';

@Controller('placements/:placementId/safety-checks')
export class RecordSafetyCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordSafetyCheck', {
    summary: 'Somebody of the school checked that the student is safe there.',
    access: ACCESS.RecordSafetyCheck,
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
    @Body() body: RecordSafetyCheckBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordSafetyCheck(placementId, body, envelope));
  }
}
