import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { SignContract, SignContractBody } from './sign-contract.command.ts';

@Controller('placements/:placementId/contract/signatures')
export class SignContractController {
  constructor(private readonly commands: CommandBus) {}

  @Write('SignContract', {
    summary: 'Records that a party signed the current version of the contract.',
    access: ACCESS.SignContract,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'no-contract',
      'contract-version-superseded',
      'not-a-signatory',
      'not-a-holder',
      'document-differs',
      'placement-halted',
      'placement-ended',
    ),
  })
  sign(
    @Param('placementId') placementId: PlacementId,
    @Body() body: SignContractBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new SignContract(placementId, body, envelope));
  }
}
