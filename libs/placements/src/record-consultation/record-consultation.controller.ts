import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordConsultation, RecordConsultationBody } from './record-consultation.command.ts';

@Controller('placements/:placementId/consultations')
export class RecordConsultationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordConsultation', {
    summary:
      'Records that the student, a holder of parental responsibility, or professionals were asked, or why they could not be.',
    access: ACCESS.RecordConsultation,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'consultation-incomplete',
      'not-a-holder',
      'placement-halted',
      'placement-ended',
    ),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordConsultationBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordConsultation(placementId, body, envelope));
  }
}
