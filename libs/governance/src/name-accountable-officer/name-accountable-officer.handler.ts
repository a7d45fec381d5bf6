import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { nameAccountableOfficer } from '../domain/oversight/name-accountable-officer.ts';
import { oversight } from '../domain/oversight/oversight.ts';

import { GovernanceTransaction, ofTrust } from '../governance-transaction.ts';
import { NameAccountableOfficer } from './name-accountable-officer.command.ts';

@CommandHandler(NameAccountableOfficer)
export class NameAccountableOfficerHandler implements ICommandHandler<NameAccountableOfficer> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: NameAccountableOfficer) {
    return this.governance.run(oversight, command.trustId, command, {
      access: ACCESS.NameAccountableOfficer,
      scope: ofTrust(command.trustId),
      context: async () => ({}),
      decide: nameAccountableOfficer,
    });
  }
}
