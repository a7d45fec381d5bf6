import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, createdIdOf, Ledger, type TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { registerTrust } from '../domain/trust/register-trust.ts';
import { trust } from '../domain/trust/trust.ts';
import { RegisterTrust } from './register-trust.command.ts';

@CommandHandler(RegisterTrust)
export class RegisterTrustHandler implements ICommandHandler<RegisterTrust> {
  constructor(private readonly ledger: Ledger) {}

  execute({ said, envelope }: RegisterTrust) {
    const trustId = createdIdOf<TrustId>(envelope.commandId);
    return this.ledger.transact(trust, trustId, envelope, {
      authorise: () => authorise(envelope.actor, ACCESS.RegisterTrust, { trustId }),
      decide: (state) => registerTrust(said, state, { trustId }),
    });
  }
}
