import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { AcknowledgeSchoolPolicies, AcknowledgeSchoolPoliciesBody } from './acknowledge-school-policies.command.ts';

@Controller('placements/:placementId/school-policies-acknowledgement')
export class AcknowledgeSchoolPoliciesController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AcknowledgeSchoolPolicies', {
    summary: 'The provider acknowledges an edition of the school’s safeguarding policies.',
    access: ACCESS.AcknowledgeSchoolPolicies,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-ended'),
  })
  acknowledge(
    @Param('placementId') placementId: PlacementId,
    @Body() body: AcknowledgeSchoolPoliciesBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AcknowledgeSchoolPolicies(placementId, body, envelope));
  }
}
