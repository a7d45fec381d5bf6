import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordDualRegistration } from '../domain/record-dual-registration.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { RecordDualRegistration } from './record-dual-registration.command.ts';

@CommandHandler(RecordDualRegistration)
export class RecordDualRegistrationHandler implements ICommandHandler<RecordDualRegistration> {
  constructor(private readonly placement: PlacementTransaction) {}

  execute(command: RecordDualRegistration) {
    return this.placement.run(command, ACCESS.RecordDualRegistration, recordDualRegistration);
  }
}
