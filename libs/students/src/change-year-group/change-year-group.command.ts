import { CommandBody, IsCount } from '#libs/http';
import { FIRST_YEAR_GROUP, LAST_YEAR_GROUP } from '../domain/vocabulary.ts';
import { StudentCommand } from '../student-command.ts';

export class ChangeYearGroupBody extends CommandBody {
  @IsCount(FIRST_YEAR_GROUP, LAST_YEAR_GROUP) yearGroup!: number;
}

export class ChangeYearGroup extends StudentCommand<ChangeYearGroupBody> {}
