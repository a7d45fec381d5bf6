import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { RequestProviderUseApproval, RequestProviderUseApprovalBody } from './request-provider-use-approval.command.ts';

@Controller('providers/:providerId/use-approval-requests')
export class RequestProviderUseApprovalController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RequestProviderUseApproval', {
    summary: 'Asks the chief executive to approve the use of the provider.',
    access: ACCESS.RequestProviderUseApproval,
    problems: codesOf(PROVIDER_REJECTIONS, 'use-contradictory', 'provider-halted'),
  })
  request(
    @Param('providerId') providerId: ProviderId,
    @Body() body: RequestProviderUseApprovalBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RequestProviderUseApproval(providerId, body, envelope));
  }
}
