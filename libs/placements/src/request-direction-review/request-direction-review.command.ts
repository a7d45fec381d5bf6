import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Requesting } from '../domain/request-direction-review.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RequestDirectionReviewBody extends CommandBody implements Requesting {
  @IsId() holderId!: PersonRef;
  @NestedBody(() => DocumentRef) request!: DocumentRef;
}

export class RequestDirectionReview extends PlacementCommand<RequestDirectionReviewBody> {}
