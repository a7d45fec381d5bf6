import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import type { LeavingRoll } from '../domain/record-left-roll.ts';
import { StudentCommand } from '../student-command.ts';

export class RecordLeftRollBody extends CommandBody implements LeavingRoll {
  @IsLocalDate() leftOn!: LocalDate;
}

export class RecordLeftRoll extends StudentCommand<RecordLeftRollBody> {}
