import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import type { Reinstatement } from '../domain/record-reinstatement.ts';
import { StudentCommand } from '../student-command.ts';

export class RecordReinstatementBody extends CommandBody implements Omit<Reinstatement, 'suspensionId'> {
  @IsLocalDate() reinstatedOn!: LocalDate;
}

export class RecordReinstatement extends StudentCommand<Reinstatement> {}
