import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { requestDirectionReview } from '../domain/request-direction-review.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RequestDirectionReview } from './request-direction-review.command.ts';

@CommandHandler(RequestDirectionReview)
export class RequestDirectionReviewHandler implements ICommandHandler<RequestDirectionReview> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: RequestDirectionReview) {
    return this.placement.run(command, ACCESS.RequestDirectionReview, requestDirectionReview);
  }
}
