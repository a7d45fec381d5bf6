import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { startAttendanceIntervention } from '../domain/start-attendance-intervention.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { StartAttendanceIntervention } from './start-attendance-intervention.command.ts';

@CommandHandler(StartAttendanceIntervention)
export class StartAttendanceInterventionHandler implements ICommandHandler<StartAttendanceIntervention> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: StartAttendanceIntervention) {
    return this.placement.run(command, ACCESS.StartAttendanceIntervention, startAttendanceIntervention);
  }
}
