import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordSuitabilityEvidence } from '../domain/record-suitability-evidence.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { RecordSuitabilityEvidence } from './record-suitability-evidence.command.ts';

@CommandHandler(RecordSuitabilityEvidence)
export class RecordSuitabilityEvidenceHandler implements ICommandHandler<RecordSuitabilityEvidence> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: RecordSuitabilityEvidence) {
    return this.provider.runUnderPolicy(command, ACCESS.RecordSuitabilityEvidence, recordSuitabilityEvidence);
  }
}
