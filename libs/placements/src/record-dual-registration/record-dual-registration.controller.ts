import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordDualRegistration, RecordDualRegistrationBody } from './record-dual-registration.command.ts';

@Controller('placements/:placementId/dual-registration')
export class RecordDualRegistrationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordDualRegistration', {
    summary: 'The student is on the register of the school that they attend, too.',
    access: ACCESS.RecordDualRegistration,
    problems: codesOf(PLACEMENT_REJECTIONS, 'placement-ended'),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordDualRegistrationBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordDualRegistration(placementId, body, envelope));
  }
}
