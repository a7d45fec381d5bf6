import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import type { ReturnToRoll } from '../domain/record-returned-to-roll.ts';
import { StudentCommand } from '../student-command.ts';

export class RecordReturnedToRollBody extends CommandBody implements ReturnToRoll {
  @IsLocalDate() returnedOn!: LocalDate;
}

export class RecordReturnedToRoll extends StudentCommand<RecordReturnedToRollBody> {}
