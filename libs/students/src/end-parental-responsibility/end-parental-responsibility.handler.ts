import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { endParentalResponsibility } from '../domain/end-parental-responsibility.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { EndParentalResponsibility } from './end-parental-responsibility.command.ts';

@CommandHandler(EndParentalResponsibility)
export class EndParentalResponsibilityHandler implements ICommandHandler<EndParentalResponsibility> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: EndParentalResponsibility) {
    return this.student.run(command, ACCESS.EndParentalResponsibility, endParentalResponsibility);
  }
}
