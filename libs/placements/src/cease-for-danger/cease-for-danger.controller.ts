import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { CommandBody, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { CeaseForDanger } from './cease-for-danger.command.ts';

@Controller('placements/:placementId/ceasing-for-danger')
export class CeaseForDangerController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CeaseForDanger', {
    summary: 'Ends a placement at once, started or not, because it endangers the student. Nothing else is asked for.',
    access: ACCESS.CeaseForDanger,
    danger: true,
  })
  cease(@Param('placementId') placementId: PlacementId, @Body() body: CommandBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new CeaseForDanger(placementId, body, envelope));
  }
}
