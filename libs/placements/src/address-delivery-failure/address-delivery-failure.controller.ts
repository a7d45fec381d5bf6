import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import type { FailureId } from '../domain/vocabulary.ts';
import { AddressDeliveryFailure, AddressDeliveryFailureBody } from './address-delivery-failure.command.ts';

@Controller('placements/:placementId/delivery-failures/:failureId/action')
export class AddressDeliveryFailureController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AddressDeliveryFailure', {
    summary: 'What the provider failed to deliver was taken up with it.',
    access: ACCESS.AddressDeliveryFailure,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
      'failure-unknown',
    ),
  })
  address(
    @Param('placementId') placementId: PlacementId,
    @Param('failureId') failureId: FailureId,
    @Body() body: AddressDeliveryFailureBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new AddressDeliveryFailure(placementId, { failureId, action: body.action }, envelope));
  }
}
