import { CommandBody, DocumentRef, NestedBody } from '#libs/http';
import type { Failing } from '../domain/raise-delivery-failure.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RaiseDeliveryFailureBody extends CommandBody implements Failing {
  @NestedBody(() => DocumentRef) expectation!: DocumentRef;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RaiseDeliveryFailure extends PlacementCommand<RaiseDeliveryFailureBody> {}
