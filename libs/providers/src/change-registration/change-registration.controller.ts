import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { ChangeRegistration, ChangeRegistrationBody } from './change-registration.command.ts';

@Controller('providers/:providerId/registration')
export class ChangeRegistrationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ChangeRegistration', {
    method: 'PUT',
    summary: 'Records what a new check found the provider to be in law.',
    access: ACCESS.ChangeRegistration,
    problems: codesOf(PROVIDER_REJECTIONS, 'urn-missing', 'day-in-future'),
  })
  change(
    @Param('providerId') providerId: ProviderId,
    @Body() body: ChangeRegistrationBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ChangeRegistration(providerId, body, envelope));
  }
}
