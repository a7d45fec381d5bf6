import { CommandBody, DocumentRef, NestedBody } from '#libs/http';
import type { Instant } from '#libs/kernel';
import type { Addressing } from '../domain/address-delivery-failure.ts';
import { PlacementCommand } from '../placement-command.ts';

export class AddressDeliveryFailureBody extends CommandBody {
  @NestedBody(() => DocumentRef) action!: DocumentRef;
}

export class AddressDeliveryFailure extends PlacementCommand<Addressing & { occurredAt?: Instant }> {}
