import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import { PublishPolicyProfile, PublishPolicyProfileBody } from './publish-policy-profile.command.ts';

@Controller('trusts/:trustId/policy-profiles')
export class PublishPolicyProfileController {
  constructor(private readonly commands: CommandBus) {}

  @Write('PublishPolicyProfile', {
    summary: 'Publishes the policy of a trust, in force from a day on.',
    access: ACCESS.PublishPolicyProfile,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'trust-unknown', 'profile-loosened', 'profile-unsound'),
  })
  publish(@Param('trustId') trustId: TrustId, @Body() body: PublishPolicyProfileBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new PublishPolicyProfile(trustId, body, envelope));
  }
}
