import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { judgeReadyForNextStage } from '../domain/judge-ready-for-next-stage.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { JudgeReadyForNextStage } from './judge-ready-for-next-stage.command.ts';

@CommandHandler(JudgeReadyForNextStage)
export class JudgeReadyForNextStageHandler implements ICommandHandler<JudgeReadyForNextStage> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: JudgeReadyForNextStage) {
    return this.placements.run(command, ACCESS.JudgeReadyForNextStage, judgeReadyForNextStage);
  }
}
