import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import {
  RecordEqualityImpactAssessment,
  RecordEqualityImpactAssessmentBody,
} from './record-equality-impact-assessment.command.ts';

@Controller('trusts/:trustId/policy/equality-impact-assessments')
export class RecordEqualityImpactAssessmentController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordEqualityImpactAssessment', {
    summary: 'Records that a version of the trust’s policy was assessed for its effect on equality.',
    access: ACCESS.RecordEqualityImpactAssessment,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'policy-version-unknown'),
  })
  record(
    @Param('trustId') trustId: TrustId,
    @Body() body: RecordEqualityImpactAssessmentBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordEqualityImpactAssessment(trustId, body, envelope));
  }
}
