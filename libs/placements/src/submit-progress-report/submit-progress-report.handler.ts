import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { submitProgressReport } from '../domain/submit-progress-report.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { SubmitProgressReport } from './submit-progress-report.command.ts';

@CommandHandler(SubmitProgressReport)
export class SubmitProgressReportHandler implements ICommandHandler<SubmitProgressReport> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: SubmitProgressReport) {
    return this.placements.run(command, ACCESS.SubmitProgressReport, submitProgressReport);
  }
}
