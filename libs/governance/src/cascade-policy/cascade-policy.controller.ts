import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { CascadePolicy, CascadePolicyBody } from './cascade-policy.command.ts';

@Controller('trusts/:trustId/policy/cascades')
export class CascadePolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CascadePolicy', {
    summary: 'Passes a version of the trust’s policy on to those in some roles.',
    access: ACCESS.CascadePolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'policy-version-unknown'),
  })
  cascade(@Param('trustId') trustId: TrustId, @Body() body: CascadePolicyBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new CascadePolicy(trustId, body, envelope));
  }
}
