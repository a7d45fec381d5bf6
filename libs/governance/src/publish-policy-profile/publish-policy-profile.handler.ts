import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, Ledger } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { policy } from '../domain/policy/policy.ts';
import { publishPolicyProfile } from '../domain/policy/publish-policy-profile.ts';
import { trust } from '../domain/trust/trust.ts';
import { PublishPolicyProfile } from './publish-policy-profile.command.ts';

@CommandHandler(PublishPolicyProfile)
export class PublishPolicyProfileHandler implements ICommandHandler<PublishPolicyProfile> {
  constructor(private readonly ledger: Ledger) {}

  execute({ trustId, said, envelope }: PublishPolicyProfile) {
    return this.ledger.transact(policy, trustId, envelope, {
      authorise: () => authorise(envelope.actor, ACCESS.PublishPolicyProfile, { trustId }),
      loadContext: async (read) => ({ trust: await read(trust, trustId) }),
      decide: (versions, context) => publishPolicyProfile(said, versions, context),
    });
  }
}
