import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { AcknowledgeLocalPolicy, AcknowledgeLocalPolicyBody } from './acknowledge-local-policy.command.ts';

@Controller('schools/:schoolId/local-policy/acknowledgements')
export class AcknowledgeLocalPolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AcknowledgeLocalPolicy', {
    summary: 'Says that whoever asks has the school’s local policy.',
    access: ACCESS.AcknowledgeLocalPolicy,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'local-policy-missing'),
  })
  acknowledge(
    @Param('schoolId') schoolId: SchoolId,
    @Body() body: AcknowledgeLocalPolicyBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AcknowledgeLocalPolicy(schoolId, body, envelope));
  }
}
