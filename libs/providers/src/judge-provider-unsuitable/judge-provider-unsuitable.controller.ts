import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';

import { JudgeProviderUnsuitable, JudgeProviderUnsuitableBody } from './judge-provider-unsuitable.command.ts';

@Controller('providers/:providerId/unsuitability')
export class JudgeProviderUnsuitableController {
  constructor(private readonly commands: CommandBus) {}

  @Write('JudgeProviderUnsuitable', {
    summary: 'A named person judges that the provider is not to be used.',
    access: ACCESS.JudgeProviderUnsuitable,
  })
  judge(
    @Param('providerId') providerId: ProviderId,
    @Body() body: JudgeProviderUnsuitableBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new JudgeProviderUnsuitable(providerId, body, envelope));
  }
}
