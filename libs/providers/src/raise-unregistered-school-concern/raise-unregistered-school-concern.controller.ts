import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import {
  RaiseUnregisteredSchoolConcern,
  RaiseUnregisteredSchoolConcernBody,
} from './raise-unregistered-school-concern.command.ts';

@Controller('providers/:providerId/unregistered-school-concern')
export class RaiseUnregisteredSchoolConcernController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RaiseUnregisteredSchoolConcern', {
    summary: 'Halts all discussion with a provider that may be an unregistered school.',
    access: ACCESS.RaiseUnregisteredSchoolConcern,
    problems: codesOf(PROVIDER_REJECTIONS, 'site-unknown'),
  })
  raise(
    @Param('providerId') providerId: ProviderId,
    @Body() body: RaiseUnregisteredSchoolConcernBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RaiseUnregisteredSchoolConcern(providerId, body, envelope));
  }
}
