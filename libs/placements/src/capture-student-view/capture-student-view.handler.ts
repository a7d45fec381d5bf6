import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { captureStudentView } from '../domain/capture-student-view.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { CaptureStudentView } from './capture-student-view.command.ts';

@CommandHandler(CaptureStudentView)
export class CaptureStudentViewHandler implements ICommandHandler<CaptureStudentView> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: CaptureStudentView) {
    return this.placements.run(command, ACCESS.CaptureStudentView, captureStudentView);
  }
}
