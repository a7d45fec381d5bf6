import { Injectable } from '@nestjs/common';
import { Ledger, localDateAt, type Access, type Envelope, type Instant, type Outcome } from '#libs/kernel';
import { authoriseUnseen } from './authorise-unseen.ts';
import { concern, scopeOf, type Concern } from './domain/concern.ts';
import type { SafeguardingEvent } from './domain/events.ts';
import type { Asked } from './domain/vocabulary.ts';
import type { SafeguardingCommand } from './safeguarding-command.ts';

/** When it happened stands beside what was said, never in it. */
type Decide<Said> = (said: Omit<Said, 'occurredAt'>, state: Concern, asked: Asked) => readonly SafeguardingEvent[];

/** What a decision is told beside what was said. */
export const askedOf = ({ actor, receivedAt }: Envelope): Asked => ({ by: actor.id, today: localDateAt(receivedAt) });

/** How every command to a concern is carried out: authorised by the concern's own school, decided, recorded. */
@Injectable()
export class SafeguardingTransaction {
  constructor(private readonly ledger: Ledger) {}

  run<Said extends object & Readonly<{ occurredAt?: Instant }>>(
    { concernId, said, envelope }: SafeguardingCommand<Said>,
    access: Access,
    decide: Decide<Said>,
  ): Promise<Outcome> {
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(concern, concernId, envelope, {
      authorise: (state) => authoriseUnseen(envelope.actor, access, scopeOf(state)),
      decide: (state) => decide(facts, state, askedOf(envelope)),
    });
  }
}
