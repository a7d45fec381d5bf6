import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, createdIdOf, Ledger, ownTrust, type ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { provider } from '../domain/evolve.ts';
import { registerProvider } from '../domain/register-provider.ts';
import { askedOf } from '../provider-transaction.ts';
import { RegisterProvider } from './register-provider.command.ts';

@CommandHandler(RegisterProvider)
export class RegisterProviderHandler implements ICommandHandler<RegisterProvider> {
  constructor(private readonly ledger: Ledger) {}

  execute({ said, envelope }: RegisterProvider) {
    const providerId = createdIdOf<ProviderId>(envelope.commandId);
    const trustId = ownTrust(envelope.actor);
    return this.ledger.transact(provider, providerId, envelope, {
      authorise: () => authorise(envelope.actor, ACCESS.RegisterProvider, { trustId, schools: 'all' }),
      decide: (state) => registerProvider(said, state, { ...askedOf(envelope), providerId, trustId }),
    });
  }
}
