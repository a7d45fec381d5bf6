import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { setStudentFlags } from '../domain/set-student-flags.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { SetStudentFlags } from './set-student-flags.command.ts';

@CommandHandler(SetStudentFlags)
export class SetStudentFlagsHandler implements ICommandHandler<SetStudentFlags> {
  constructor(private readonly student: StudentTransaction) {}

  execute(command: SetStudentFlags) {
    return this.student.run(command, ACCESS.SetStudentFlags, setStudentFlags);
  }
}
