import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordConsultation } from '../domain/record-consultation.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordConsultation } from './record-consultation.command.ts';

@CommandHandler(RecordConsultation)
export class RecordConsultationHandler implements ICommandHandler<RecordConsultation> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: RecordConsultation) {
    return this.placements.run(command, ACCESS.RecordConsultation, recordConsultation);
  }
}
