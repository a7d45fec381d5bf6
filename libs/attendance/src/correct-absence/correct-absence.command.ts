import { IsOptional } from 'class-validator';
import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import { SESSIONS, type Session } from '#libs/policy';
import { AttendanceCommand } from '../attendance-command.ts';
import type { Correction } from '../domain/correct-absence.ts';
import { ABSENCE_REASONS, CORRECTION_REASONS, type AbsenceReason, type Missed } from '../domain/vocabulary.ts';

/** The session and reason as they should have been. */
export class MissedSession implements Missed {
  @IsLocalDate() date!: LocalDate;
  @IsCode(SESSIONS) session!: Session;
  @IsCode(ABSENCE_REASONS) reason!: AbsenceReason;
}

/** What is put right; without `to`, that there was no absence at all. */
export class CorrectAbsenceBody extends CommandBody {
  @IsOptional() @NestedBody(() => MissedSession) to?: MissedSession;
  @IsCode(CORRECTION_REASONS) reason!: Correction['reason'];
}

export class CorrectAbsence extends AttendanceCommand<Correction> {}
