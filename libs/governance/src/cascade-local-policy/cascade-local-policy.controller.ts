import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { CascadeLocalPolicy, CascadeLocalPolicyBody } from './cascade-local-policy.command.ts';

@Controller('schools/:schoolId/local-policy/cascades')
export class CascadeLocalPolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CascadeLocalPolicy', {
    summary: 'Passes the school’s local policy on to those in some roles.',
    access: ACCESS.CascadeLocalPolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'local-policy-missing'),
  })
  cascade(
    @Param('schoolId') schoolId: SchoolId,
    @Body() body: CascadeLocalPolicyBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new CascadeLocalPolicy(schoolId, body, envelope));
  }
}
