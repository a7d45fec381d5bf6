import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { AttachReasonEvidence, AttachReasonEvidenceBody } from './attach-reason-evidence.command.ts';

@Controller('placements/:placementId/reason-evidence')
export class AttachReasonEvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AttachReasonEvidence', {
    summary: 'What stands behind the reason that was given for the placement.',
    access: ACCESS.AttachReasonEvidence,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-ended'),
  })
  attach(
    @Param('placementId') placementId: PlacementId,
    @Body() body: AttachReasonEvidenceBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AttachReasonEvidence(placementId, body, envelope));
  }
}
