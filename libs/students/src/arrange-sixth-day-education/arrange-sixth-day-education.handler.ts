import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { arrangeSixthDayEducation } from '../domain/arrange-sixth-day-education.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { ArrangeSixthDayEducation } from './arrange-sixth-day-education.command.ts';

@CommandHandler(ArrangeSixthDayEducation)
export class ArrangeSixthDayEducationHandler implements ICommandHandler<ArrangeSixthDayEducation> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: ArrangeSixthDayEducation) {
    return this.student.run(command, ACCESS.ArrangeSixthDayEducation, arrangeSixthDayEducation);
  }
}
