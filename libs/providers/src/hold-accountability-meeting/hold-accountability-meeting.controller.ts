import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { HoldAccountabilityMeeting, HoldAccountabilityMeetingBody } from './hold-accountability-meeting.command.ts';

@Controller('providers/:providerId/accountability-meetings')
export class HoldAccountabilityMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @Write('HoldAccountabilityMeeting', {
    summary: 'Leaders of a school hold the provider to account for the progress of students there.',
    access: ACCESS.HoldAccountabilityMeeting,
    problems: codesOf(
      PROVIDER_REJECTIONS,
      'placements-not-here',
      'action-missing',
      'next-meeting-out-of-order',
      'day-in-future',
    ),
  })
  hold(
    @Param('providerId') providerId: ProviderId,
    @Body() body: HoldAccountabilityMeetingBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new HoldAccountabilityMeeting(providerId, body, envelope));
  }
}
