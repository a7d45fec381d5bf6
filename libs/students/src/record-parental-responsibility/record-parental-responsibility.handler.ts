import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordParentalResponsibility } from '../domain/record-parental-responsibility.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { RecordParentalResponsibility } from './record-parental-responsibility.command.ts';

@CommandHandler(RecordParentalResponsibility)
export class RecordParentalResponsibilityHandler implements ICommandHandler<RecordParentalResponsibility> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: RecordParentalResponsibility) {
    return this.student.run(command, ACCESS.RecordParentalResponsibility, recordParentalResponsibility);
  }
}
