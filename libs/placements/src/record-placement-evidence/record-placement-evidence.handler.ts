import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordPlacementEvidence } from '../domain/record-placement-evidence.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordPlacementEvidence } from './record-placement-evidence.command.ts';

@CommandHandler(RecordPlacementEvidence)
export class RecordPlacementEvidenceHandler implements ICommandHandler<RecordPlacementEvidence> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordPlacementEvidence) {
    return this.placements.run(command, ACCESS.RecordPlacementEvidence, recordPlacementEvidence);
  }
}
