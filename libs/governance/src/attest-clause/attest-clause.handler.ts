import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { attestClause } from '../domain/oversight/attest-clause.ts';
import { oversight } from '../domain/oversight/oversight.ts';

import { GovernanceTransaction, ofTrustAndSchools } from '../governance-transaction.ts';
import { AttestClause } from './attest-clause.command.ts';

@CommandHandler(AttestClause)
export class AttestClauseHandler implements ICommandHandler<AttestClause> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: AttestClause) {
    return this.governance.run(oversight, command.trustId, command, {
      access: ACCESS.AttestClause,
      scope: ofTrustAndSchools(command.trustId),
      context: async (_, asked) => ({ asked }),
      decide: attestClause,
    });
  }
}
