import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { setAttendanceTarget } from '../domain/school/set-attendance-target.ts';
import { SchoolTransaction } from '../school-transaction.ts';
import { SetAttendanceTarget } from './set-attendance-target.command.ts';

@CommandHandler(SetAttendanceTarget)
export class SetAttendanceTargetHandler implements ICommandHandler<SetAttendanceTarget> {
  constructor(private readonly school: SchoolTransaction) {}

  execute(command: SetAttendanceTarget) {
    return this.school.run(command, ACCESS.SetAttendanceTarget, setAttendanceTarget);
  }
}
