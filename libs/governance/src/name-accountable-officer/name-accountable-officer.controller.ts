import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { NameAccountableOfficer, NameAccountableOfficerBody } from './name-accountable-officer.command.ts';

@Controller('trusts/:trustId/accountable-officer')
export class NameAccountableOfficerController {
  constructor(private readonly commands: CommandBus) {}

  @Write('NameAccountableOfficer', {
    summary: 'Says who the trust’s accountable officer is, from a day on.',
    access: ACCESS.NameAccountableOfficer,
  })
  name(@Param('trustId') trustId: TrustId, @Body() body: NameAccountableOfficerBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new NameAccountableOfficer(trustId, body, envelope));
  }
}
