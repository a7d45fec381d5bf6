import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordQualityVisit } from '../domain/record-quality-visit.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { RecordQualityVisit } from './record-quality-visit.command.ts';

@CommandHandler(RecordQualityVisit)
export class RecordQualityVisitHandler implements ICommandHandler<RecordQualityVisit> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: RecordQualityVisit) {
    return this.provider.run(command, ACCESS.RecordQualityVisit, recordQualityVisit);
  }
}
