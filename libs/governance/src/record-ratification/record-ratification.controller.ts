import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { RecordRatification, RecordRatificationBody } from './record-ratification.command.ts';

@Controller('trusts/:trustId/policy/ratifications')
export class RecordRatificationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordRatification', {
    summary: 'Records that a version of the trust’s policy was seen ratified.',
    access: ACCESS.RecordRatification,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'policy-version-unknown'),
  })
  record(@Param('trustId') trustId: TrustId, @Body() body: RecordRatificationBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RecordRatification(trustId, body, envelope));
  }
}
