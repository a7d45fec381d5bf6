import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { setSessionTimes } from '../domain/school/set-session-times.ts';
import { SchoolTransaction } from '../school-transaction.ts';
import { SetSessionTimes } from './set-session-times.command.ts';

@CommandHandler(SetSessionTimes)
export class SetSessionTimesHandler implements ICommandHandler<SetSessionTimes> {
  constructor(private readonly school: SchoolTransaction) {}

  execute(command: SetSessionTimes) {
    return this.school.run(command, ACCESS.SetSessionTimes, setSessionTimes);
  }
}
