import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { ReopenProviderVetting, ReopenProviderVettingBody } from './reopen-provider-vetting.command.ts';

@Controller('providers/:providerId/vetting')
export class ReopenProviderVettingController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ReopenProviderVetting', {
    summary: 'A provider that was judged unsuitable is vetted anew.',
    access: ACCESS.ReopenProviderVetting,
    problems: codesOf(PROVIDER_REJECTIONS, 'not-judged-unsuitable'),
  })
  reopen(
    @Param('providerId') providerId: ProviderId,
    @Body() body: ReopenProviderVettingBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ReopenProviderVetting(providerId, body, envelope));
  }
}
