import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { RecordProviderComplaint, RecordProviderComplaintBody } from './record-provider-complaint.command.ts';

@Controller('providers/:providerId/complaints')
export class RecordProviderComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordProviderComplaint', {
    summary: 'Records a complaint about the provider, and the criteria that it puts in question.',
    access: ACCESS.RecordProviderComplaint,
    problems: codesOf(PROVIDER_REJECTIONS, 'criterion-unknown', 'day-in-future'),
  })
  record(
    @Param('providerId') providerId: ProviderId,
    @Body() body: RecordProviderComplaintBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordProviderComplaint(providerId, body, envelope));
  }
}
