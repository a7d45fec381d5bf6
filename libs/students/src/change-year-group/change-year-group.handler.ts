import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { changeYearGroup } from '../domain/change-year-group.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { ChangeYearGroup } from './change-year-group.command.ts';

@CommandHandler(ChangeYearGroup)
export class ChangeYearGroupHandler implements ICommandHandler<ChangeYearGroup> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: ChangeYearGroup) {
    return this.student.run(command, ACCESS.ChangeYearGroup, changeYearGroup);
  }
}
