import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { LogProviderContact, LogProviderContactBody } from './log-provider-contact.command.ts';

@Controller('placements/:placementId/provider-contacts')
export class LogProviderContactController {
  constructor(private readonly commands: CommandBus) {}

  @Write('LogProviderContact', {
    summary: 'The school was in touch with the provider.',
    access: ACCESS.LogProviderContact,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  log(
    @Param('placementId') placementId: PlacementId,
    @Body() body: LogProviderContactBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new LogProviderContact(placementId, body, envelope));
  }
}
