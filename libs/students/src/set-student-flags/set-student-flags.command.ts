import { CommandBody, IsCode, ListOf } from '#libs/http';
import { FLAGS, type Flag } from '../domain/vocabulary.ts';
import { StudentCommand } from '../student-command.ts';

export class SetStudentFlagsBody extends CommandBody {
  @ListOf({ most: FLAGS.length }) @IsCode(FLAGS, { each: true }) flags!: readonly Flag[];
}

export class SetStudentFlags extends StudentCommand<SetStudentFlagsBody> {}
