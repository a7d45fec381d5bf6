import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { explainReasons } from '../domain/explain-reasons.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { ExplainReasons } from './explain-reasons.command.ts';

@CommandHandler(ExplainReasons)
export class ExplainReasonsHandler implements ICommandHandler<ExplainReasons> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: ExplainReasons) {
    return this.placements.run(command, ACCESS.ExplainReasons, explainReasons);
  }
}
