import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { holdFormalReview } from '../domain/hold-formal-review.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { HoldFormalReview } from './hold-formal-review.command.ts';

@CommandHandler(HoldFormalReview)
export class HoldFormalReviewHandler implements ICommandHandler<HoldFormalReview> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: HoldFormalReview) {
    return this.placements.run(command, ACCESS.HoldFormalReview, holdFormalReview);
  }
}
