import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { DraftLocalPolicy, DraftLocalPolicyBody } from './draft-local-policy.command.ts';

@Controller('schools/:schoolId/local-policy/drafts')
export class DraftLocalPolicyController {
  constructor(private readonly commands: CommandBus) {}

  @Write('DraftLocalPolicy', {
    summary: 'Drafts the school’s local policy, or a new version of it.',
    access: ACCESS.DraftLocalPolicy,
  })
  draft(@Param('schoolId') schoolId: SchoolId, @Body() body: DraftLocalPolicyBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new DraftLocalPolicy(schoolId, body, envelope));
  }
}
