import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { attestOversight } from '../domain/oversight/attest-oversight.ts';
import { oversight } from '../domain/oversight/oversight.ts';

import { GovernanceTransaction, ofTrust } from '../governance-transaction.ts';
import { AttestOversight } from './attest-oversight.command.ts';

@CommandHandler(AttestOversight)
export class AttestOversightHandler implements ICommandHandler<AttestOversight> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: AttestOversight) {
    return this.governance.run(oversight, command.trustId, command, {
      access: ACCESS.AttestOversight,
      scope: ofTrust(command.trustId),
      context: async (_, asked) => ({ asked }),
      decide: attestOversight,
    });
  }
}
