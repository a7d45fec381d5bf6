import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordPlacementEvidence, RecordPlacementEvidenceBody } from './record-placement-evidence.command.ts';

@Controller('placements/:placementId/evidence')
export class RecordPlacementEvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordPlacementEvidence', {
    summary: 'Records evidence about this student at this provider, under a criterion of the policy.',
    access: ACCESS.RecordPlacementEvidence,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'criterion-unknown',
      'date-in-future',
      'dates-out-of-order',
      'placement-ended',
    ),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordPlacementEvidenceBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordPlacementEvidence(placementId, body, envelope));
  }
}
