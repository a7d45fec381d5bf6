import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { SAFEGUARDING_REJECTIONS } from '../domain/rejections.ts';
import { CloseSafeguardingConcern, CloseSafeguardingConcernBody } from './close-safeguarding-concern.command.ts';

@Controller('safeguarding-concerns/:concernId/closure')
export class CloseSafeguardingConcernController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CloseSafeguardingConcern', {
    summary: 'What came of the concern, and why.',
    tags: ['safeguarding'],
    access: ACCESS.CloseSafeguardingConcern,
    problems: codesOf(SAFEGUARDING_REJECTIONS, 'concern-not-acknowledged'),
  })
  close(
    @Param('concernId') concernId: string,
    @Body() body: CloseSafeguardingConcernBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new CloseSafeguardingConcern(concernId, body, envelope));
  }
}
