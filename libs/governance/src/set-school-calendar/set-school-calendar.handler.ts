import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { setSchoolCalendar } from '../domain/school/set-school-calendar.ts';
import { SchoolTransaction } from '../school-transaction.ts';
import { SetSchoolCalendar } from './set-school-calendar.command.ts';

@CommandHandler(SetSchoolCalendar)
export class SetSchoolCalendarHandler implements ICommandHandler<SetSchoolCalendar> {
  constructor(private readonly school: SchoolTransaction) {}

  execute(command: SetSchoolCalendar) {
    return this.school.run(command, ACCESS.SetSchoolCalendar, setSchoolCalendar);
  }
}
