import { Injectable } from '@nestjs/common';
import { authorise, Ledger, localDateAt, type Access, type Envelope, type Instant, type Outcome } from '#libs/kernel';
import type { ProviderEvent } from './domain/events.ts';
import { provider } from './domain/evolve.ts';
import { scopeOf, type Provider } from './domain/state.ts';
import type { Asked } from './domain/vocabulary.ts';
import type { ProviderCommand } from './provider-command.ts';

/** When it happened stands beside what was said, never in it. */
type Decide<Said> = (said: Omit<Said, 'occurredAt'>, state: Provider, asked: Asked) => readonly ProviderEvent[];

/** What a decision is told beside what was said. */
export const askedOf = ({ actor, commandId, receivedAt }: Envelope): Asked => ({
  by: actor.id,
  commandId,
  today: localDateAt(receivedAt),
});

/**
 * How every command to a registered provider is carried out: authorised, decided, recorded. A repeat is one that says the same in
 * its body and in its path.
 */
@Injectable()
export class ProviderTransaction {
  constructor(private readonly ledger: Ledger) {}

  run<Said extends object & Readonly<{ occurredAt?: Instant }>>(
    { providerId, said, envelope }: ProviderCommand<Said>,
    access: Access,
    decide: Decide<Said>,
  ): Promise<Outcome> {
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(
      provider,
      providerId,
      { ...envelope, body: [envelope.body, said] },
      {
        authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
        decide: (state) => decide(facts, state, askedOf(envelope)),
      },
    );
  }
}
