import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { RevokeProviderUseApproval, RevokeProviderUseApprovalBody } from './revoke-provider-use-approval.command.ts';

@Controller('providers/:providerId/use-approvals/revocation')
export class RevokeProviderUseApprovalController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RevokeProviderUseApproval', {
    summary: 'Withdraws an approval to use the provider.',
    access: ACCESS.RevokeProviderUseApproval,
    problems: codesOf(PROVIDER_REJECTIONS, 'use-contradictory'),
  })
  revoke(
    @Param('providerId') providerId: ProviderId,
    @Body() body: RevokeProviderUseApprovalBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RevokeProviderUseApproval(providerId, body, envelope));
  }
}
