import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsCode, IsLocalDate } from '#libs/http';
import { SESSIONS, type Session } from '#libs/policy';
import { AttendanceCommand } from '../attendance-command.ts';
import { ABSENCE_REASONS, type AbsenceReason, type Missed } from '../domain/vocabulary.ts';

/** What the provider tells the school of one session. */
export class ReportAbsenceBody extends CommandBody implements Missed {
  @IsLocalDate() date!: LocalDate;
  @IsCode(SESSIONS) session!: Session;
  @IsCode(ABSENCE_REASONS) reason!: AbsenceReason;
}

export class ReportAbsence extends AttendanceCommand<ReportAbsenceBody> {}
