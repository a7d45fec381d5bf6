import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RaiseDeliveryFailure, RaiseDeliveryFailureBody } from './raise-delivery-failure.command.ts';

@Controller('placements/:placementId/delivery-failures')
export class RaiseDeliveryFailureController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RaiseDeliveryFailure', {
    summary: 'The provider does not deliver a term of the contract. The id is the failure’s.',
    access: ACCESS.RaiseDeliveryFailure,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'no-contract',
      'expectation-unknown',
    ),
    creates: '/placements/{placementId}',
  })
  raise(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RaiseDeliveryFailureBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RaiseDeliveryFailure(placementId, body, envelope));
  }
}
