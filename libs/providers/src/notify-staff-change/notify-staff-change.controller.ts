import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { NotifyStaffChange, NotifyStaffChangeBody } from './notify-staff-change.command.ts';

@Controller('providers/:providerId/staff-changes')
export class NotifyStaffChangeController {
  constructor(private readonly commands: CommandBus) {}

  @Write('NotifyStaffChange', {
    summary: 'The provider tells of a change among its staff, or in how it works, that may put a student at risk.',
    access: ACCESS.NotifyStaffChange,
    problems: codesOf(PROVIDER_REJECTIONS, 'day-in-future'),
  })
  notify(
    @Param('providerId') providerId: ProviderId,
    @Body() body: NotifyStaffChangeBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new NotifyStaffChange(providerId, body, envelope));
  }
}
