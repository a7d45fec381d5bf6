import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { ApproveProviderUse, ApproveProviderUseBody } from './approve-provider-use.command.ts';

@Controller('providers/:providerId/use-approvals')
export class ApproveProviderUseController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ApproveProviderUse', {
    summary: 'Approves the use of the provider, for all placements or for one.',
    access: ACCESS.ApproveProviderUse,
    problems: codesOf(PROVIDER_REJECTIONS, 'use-contradictory', 'provider-halted', 'day-in-future'),
  })
  approve(
    @Param('providerId') providerId: ProviderId,
    @Body() body: ApproveProviderUseBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ApproveProviderUse(providerId, body, envelope));
  }
}
