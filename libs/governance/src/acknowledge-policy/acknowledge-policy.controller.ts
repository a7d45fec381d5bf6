import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { AcknowledgePolicy, AcknowledgePolicyBody } from './acknowledge-policy.command.ts';

@Controller('trusts/:trustId/policy/acknowledgements')
export class AcknowledgePolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AcknowledgePolicy', {
    summary: 'Says that whoever asks has a version of the trust’s policy.',
    access: ACCESS.AcknowledgePolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'policy-version-unknown'),
  })
  acknowledge(
    @Param('trustId') trustId: TrustId,
    @Body() body: AcknowledgePolicyBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AcknowledgePolicy(trustId, body, envelope));
  }
}
