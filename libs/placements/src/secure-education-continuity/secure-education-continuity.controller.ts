import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { SecureEducationContinuity, SecureEducationContinuityBody } from './secure-education-continuity.command.ts';

@Controller('placements/:placementId/education-continuity')
export class SecureEducationContinuityController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SecureEducationContinuity', {
    summary: 'Where the student is taught now that a danger has ended the placement.',
    access: ACCESS.SecureEducationContinuity,
    problems: codesOf(PLACEMENT_REJECTIONS, 'nothing-due'),
  })
  secure(
    @Param('placementId') placementId: PlacementId,
    @Body() body: SecureEducationContinuityBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new SecureEducationContinuity(placementId, body, envelope));
  }
}
