import { CommandBody, IsCode } from '#libs/http';
import { AttendanceCommand } from '../attendance-command.ts';
import type { Explanation } from '../domain/explain-absence.ts';
import { ABSENCE_REASONS, EXPLAINERS, type AbsenceReason } from '../domain/vocabulary.ts';

/** Why the student was absent, and who said so. */
export class ExplainAbsenceBody extends CommandBody implements Omit<Explanation, 'absenceId'> {
  @IsCode(ABSENCE_REASONS) reason!: AbsenceReason;
  @IsCode(EXPLAINERS) explainedBy!: Explanation['explainedBy'];
}

export class ExplainAbsence extends AttendanceCommand<Explanation> {}
