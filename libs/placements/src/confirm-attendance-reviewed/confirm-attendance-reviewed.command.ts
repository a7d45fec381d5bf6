import { CommandBody, IsId, IsLocalDate } from '#libs/http';
import type { LocalDate, PersonRef } from '#libs/kernel';
import type { Confirming } from '../domain/confirm-attendance-reviewed.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ConfirmAttendanceReviewedBody extends CommandBody implements Confirming {
  @IsLocalDate() weekOf!: LocalDate;
  @IsId() by!: PersonRef;
}

export class ConfirmAttendanceReviewed extends PlacementCommand<ConfirmAttendanceReviewedBody> {}
