import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { changeTimetable } from '../domain/change-timetable.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ChangeTimetable } from './change-timetable.command.ts';

@CommandHandler(ChangeTimetable)
export class ChangeTimetableHandler implements ICommandHandler<ChangeTimetable> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ChangeTimetable) {
    return this.placements.run(command, ACCESS.ChangeTimetable, changeTimetable);
  }
}
