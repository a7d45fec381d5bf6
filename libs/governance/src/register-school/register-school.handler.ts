import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, createdIdOf, Ledger, type SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { registerSchool } from '../domain/school/register-school.ts';
import { school } from '../domain/school/school.ts';
import { trust } from '../domain/trust/trust.ts';
import { RegisterSchool } from './register-school.command.ts';

@CommandHandler(RegisterSchool)
export class RegisterSchoolHandler implements ICommandHandler<RegisterSchool> {
  constructor(private readonly ledger: Ledger) {}

  execute({ said, envelope }: RegisterSchool) {
    const schoolId = createdIdOf<SchoolId>(envelope.commandId);
    const { trustId } = said;
    return this.ledger.transact(school, schoolId, envelope, {
      authorise: () => authorise(envelope.actor, ACCESS.RegisterSchool, { trustId }),
      loadContext: async (read) => ({ schoolId, trust: await read(trust, trustId) }),
      decide: (state, context) => registerSchool(said, state, context),
    });
  }
}
