import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { VaryContract, VaryContractBody } from './vary-contract.command.ts';

@Controller('placements/:placementId/contract/variations')
export class VaryContractController {
  constructor(private readonly commands: CommandBus) {}

  @Write('VaryContract', {
    summary: 'Issues a new version of the contract, which everybody signs again.',
    access: ACCESS.VaryContract,
    problems: codesOf(PLACEMENT_REJECTIONS, 'clauses-unmet', 'no-contract', 'dates-out-of-order', 'placement-ended'),
  })
  vary(
    @Param('placementId') placementId: PlacementId,
    @Body() body: VaryContractBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new VaryContract(placementId, body, envelope));
  }
}
