import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { HoldInitialMeeting, HoldInitialMeetingBody } from './hold-initial-meeting.command.ts';

@Controller('placements/:placementId/initial-meeting')
export class HoldInitialMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @Write('HoldInitialMeeting', {
    summary: 'Records what the initial meeting agreed: targets, responsibilities, and when to review.',
    access: ACCESS.HoldInitialMeeting,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'dates-out-of-order',
      'placement-halted',
      'placement-not-before-start',
      'placement-ended',
    ),
  })
  hold(
    @Param('placementId') placementId: PlacementId,
    @Body() body: HoldInitialMeetingBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new HoldInitialMeeting(placementId, body, envelope));
  }
}
