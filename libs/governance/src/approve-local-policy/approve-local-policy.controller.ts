import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { ApproveLocalPolicy, ApproveLocalPolicyBody } from './approve-local-policy.command.ts';

@Controller('schools/:schoolId/local-policy/approvals')
export class ApproveLocalPolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ApproveLocalPolicy', {
    summary: 'Approves the school’s local policy.',
    access: ACCESS.ApproveLocalPolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'local-policy-missing', 'local-policy-incomplete'),
  })
  approve(
    @Param('schoolId') schoolId: SchoolId,
    @Body() body: ApproveLocalPolicyBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ApproveLocalPolicy(schoolId, body, envelope));
  }
}
