import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { IssueContract, IssueContractBody } from './issue-contract.command.ts';

@Controller('placements/:placementId/contract')
export class IssueContractController {
  constructor(private readonly commands: CommandBus) {}

  @Write('IssueContract', {
    summary: 'Issues the first version of the contract.',
    access: ACCESS.IssueContract,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'clauses-unmet',
      'placement-not-approved',
      'contract-already-issued',
      'dates-out-of-order',
      'placement-not-before-start',
      'placement-ended',
    ),
  })
  issue(
    @Param('placementId') placementId: PlacementId,
    @Body() body: IssueContractBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new IssueContract(placementId, body, envelope));
  }
}
