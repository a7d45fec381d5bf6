import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { SAFEGUARDING_REJECTIONS } from '../domain/rejections.ts';
import { RaiseSafeguardingConcern, RaiseSafeguardingConcernBody } from './raise-safeguarding-concern.command.ts';

@Controller('placements/:placementId/safeguarding-concerns')
export class RaiseSafeguardingConcernController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RaiseSafeguardingConcern', {
    summary: 'Tells the safeguarding lead of the commissioning school of a concern. Only they can read it afterwards.',
    tags: ['safeguarding'],
    access: ACCESS.RaiseSafeguardingConcern,
    problems: codesOf(SAFEGUARDING_REJECTIONS, 'concern-in-future'),
    creates: '/safeguarding-concerns/{id}',
  })
  raise(
    @Param('placementId') placementId: string,
    @Body() body: RaiseSafeguardingConcernBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RaiseSafeguardingConcern(placementId, body, envelope));
  }
}
