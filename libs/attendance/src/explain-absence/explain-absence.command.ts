import { CommandBody, IsCode } from '#libs/http';
import { AttendanceCommand } from '../attendance-command.ts';
import { ABSENCE_REASONS, EXPLAINERS, type AbsenceId, type AbsenceReason } from '../domain/vocabulary.ts';

/** Why the student was absent, and who said so. */
export class ExplainAbsenceBody extends CommandBody {
  @IsCode(ABSENCE_REASONS) reason!: AbsenceReason;
  @IsCode(EXPLAINERS) explainedBy!: (typeof EXPLAINERS)[number];
}

export class ExplainAbsence extends AttendanceCommand<ExplainAbsenceBody & { absenceId: AbsenceId }> {}
