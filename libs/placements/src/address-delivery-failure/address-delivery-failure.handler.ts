import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { addressDeliveryFailure } from '../domain/address-delivery-failure.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { AddressDeliveryFailure } from './address-delivery-failure.command.ts';

@CommandHandler(AddressDeliveryFailure)
export class AddressDeliveryFailureHandler implements ICommandHandler<AddressDeliveryFailure> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: AddressDeliveryFailure) {
    return this.placement.run(command, ACCESS.AddressDeliveryFailure, addressDeliveryFailure);
  }
}
