import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { holdReview } from '../domain/hold-review.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { HoldReview } from './hold-review.command.ts';

@CommandHandler(HoldReview)
export class HoldReviewHandler implements ICommandHandler<HoldReview> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: HoldReview) {
    return this.placements.run(command, ACCESS.HoldReview, holdReview);
  }
}
