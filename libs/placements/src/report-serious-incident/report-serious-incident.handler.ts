import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { reportSeriousIncident } from '../domain/report-serious-incident.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ReportSeriousIncident } from './report-serious-incident.command.ts';

@CommandHandler(ReportSeriousIncident)
export class ReportSeriousIncidentHandler implements ICommandHandler<ReportSeriousIncident> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: ReportSeriousIncident) {
    return this.placement.run(command, ACCESS.ReportSeriousIncident, reportSeriousIncident);
  }
}
