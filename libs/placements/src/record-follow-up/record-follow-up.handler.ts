import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordFollowUp } from '../domain/record-follow-up.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordFollowUp } from './record-follow-up.command.ts';

@CommandHandler(RecordFollowUp)
export class RecordFollowUpHandler implements ICommandHandler<RecordFollowUp> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordFollowUp) {
    return this.placements.run(command, ACCESS.RecordFollowUp, recordFollowUp);
  }
}
