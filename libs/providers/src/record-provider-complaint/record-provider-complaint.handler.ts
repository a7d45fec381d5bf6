import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordProviderComplaint } from '../domain/record-provider-complaint.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { RecordProviderComplaint } from './record-provider-complaint.command.ts';

@CommandHandler(RecordProviderComplaint)
export class RecordProviderComplaintHandler implements ICommandHandler<RecordProviderComplaint> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: RecordProviderComplaint) {
    return this.provider.runUnderPolicy(command, ACCESS.RecordProviderComplaint, recordProviderComplaint);
  }
}
