import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { confirmAttendanceReviewed } from '../domain/confirm-attendance-reviewed.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ConfirmAttendanceReviewed } from './confirm-attendance-reviewed.command.ts';

@CommandHandler(ConfirmAttendanceReviewed)
export class ConfirmAttendanceReviewedHandler implements ICommandHandler<ConfirmAttendanceReviewed> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: ConfirmAttendanceReviewed) {
    return this.placement.run(command, ACCESS.ConfirmAttendanceReviewed, confirmAttendanceReviewed);
  }
}
