import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { policy } from '../domain/policy/policy.ts';
import { publishSchoolOverride } from '../domain/policy/publish-school-override.ts';
import { school } from '../domain/school/school.ts';
import { GovernanceTransaction, ofSchoolIn } from '../governance-transaction.ts';
import { PublishSchoolOverride } from './publish-school-override.command.ts';

@CommandHandler(PublishSchoolOverride)
export class PublishSchoolOverrideHandler implements ICommandHandler<PublishSchoolOverride> {
  constructor(private readonly governance: GovernanceTransaction) {}

  execute(command: PublishSchoolOverride) {
    const { trustId, said } = command;
    return this.governance.run(policy, trustId, command, {
      access: ACCESS.PublishSchoolOverride,
      scope: ofSchoolIn(trustId, said.schoolId),
      context: async (read) => ({ trustId, school: await read(school, said.schoolId) }),
      decide: publishSchoolOverride,
    });
  }
}
