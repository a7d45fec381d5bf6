import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { DeclineContract, DeclineContractBody } from './decline-contract.command.ts';

@Controller('placements/:placementId/contract/refusals')
export class DeclineContractController {
  constructor(private readonly commands: CommandBus) {}

  @Write('DeclineContract', {
    summary: 'Records that a party will not sign; before the start this ends the placement.',
    access: ACCESS.DeclineContract,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'no-contract',
      'contract-version-superseded',
      'not-a-signatory',
      'not-a-holder',
      'placement-ended',
    ),
  })
  decline(
    @Param('placementId') placementId: PlacementId,
    @Body() body: DeclineContractBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new DeclineContract(placementId, body, envelope));
  }
}
