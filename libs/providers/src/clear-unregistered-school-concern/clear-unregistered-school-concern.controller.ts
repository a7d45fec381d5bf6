import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import {
  ClearUnregisteredSchoolConcern,
  ClearUnregisteredSchoolConcernBody,
} from './clear-unregistered-school-concern.command.ts';

@Controller('providers/:providerId/unregistered-school-concern/clearance')
export class ClearUnregisteredSchoolConcernController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ClearUnregisteredSchoolConcern', {
    summary: 'Clears the suspicion that the provider is an unregistered school.',
    access: ACCESS.ClearUnregisteredSchoolConcern,
  })
  clear(
    @Param('providerId') providerId: ProviderId,
    @Body() body: ClearUnregisteredSchoolConcernBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ClearUnregisteredSchoolConcern(providerId, body, envelope));
  }
}
