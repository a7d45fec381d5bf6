import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import {
  AcknowledgeSafeguardingConcern,
  AcknowledgeSafeguardingConcernBody,
} from './acknowledge-safeguarding-concern.command.ts';

@Controller('safeguarding-concerns/:concernId/acknowledgement')
export class AcknowledgeSafeguardingConcernController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AcknowledgeSafeguardingConcern', {
    summary: 'A safeguarding lead of the school has seen the concern.',
    tags: ['safeguarding'],
    access: ACCESS.AcknowledgeSafeguardingConcern,
  })
  acknowledge(
    @Param('concernId') concernId: string,
    @Body() body: AcknowledgeSafeguardingConcernBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AcknowledgeSafeguardingConcern(concernId, body, envelope));
  }
}
