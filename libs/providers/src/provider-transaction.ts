import { Injectable } from '@nestjs/common';
import { authorise, Ledger, localDateAt, reaches } from '#libs/kernel';
import type { Access, Envelope, Instant, Outcome, PlacementId, Reader, SchoolId } from '#libs/kernel';
import type { ProviderEvent } from './domain/events.ts';
import { provider } from './domain/evolve.ts';
import { registered, scopeOf, type Provider } from './domain/state.ts';
import type { MeetingAbout } from './domain/hold-accountability-meeting.ts';
import type { Asked, UnderPolicy } from './domain/vocabulary.ts';
import { NamedPlacements, ProviderPolicies } from './ports.ts';
import type { ProviderCommand } from './provider-command.ts';

/** When it happened stands beside what was said, never in it. */
type Decide<Said> = (said: Omit<Said, 'occurredAt'>, state: Provider, asked: Asked) => readonly ProviderEvent[];

/** A decision that the trust’s policy bears on is shown the one in force. */
type DecideUnderPolicy<Said> = (
  said: Omit<Said, 'occurredAt'>,
  state: Provider,
  asked: Asked & UnderPolicy,
) => readonly ProviderEvent[];

/** A decision about placements is told whose they are. */
type DecideAbout<Said> = (
  said: Omit<Said, 'occurredAt'>,
  state: Provider,
  asked: Asked & MeetingAbout,
) => readonly ProviderEvent[];

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
  constructor(
    private readonly ledger: Ledger,
    private readonly policies: ProviderPolicies,
    private readonly placements: NamedPlacements,
  ) {}

  run<Said extends Spoken>(command: ProviderCommand<Said>, access: Access, decide: Decide<Said>): Promise<Outcome> {
    const { providerId, said, envelope } = command;
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(provider, providerId, repeatable(command), {
      authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
      decide: (state) => decide(facts, state, askedOf(envelope)),
    });
  }

  /** The same, with the policy that is in force read at its stream's head in every attempt. */
  runUnderPolicy<Said extends Spoken>(
    command: ProviderCommand<Said>,
    access: Access,
    decide: DecideUnderPolicy<Said>,
  ): Promise<Outcome> {
    const { providerId, said, envelope } = command;
    const { occurredAt: _beside, ...facts } = said;
    const asked = askedOf(envelope);
    return this.ledger.transact(provider, providerId, repeatable(command), {
      authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
      loadContext: (read, state) => this.policies.of(read, registered(state).trustId, asked.today),
      decide: (state, policy) => decide(facts, state, { ...asked, policy }),
    });
  }

  /** The same, with whose the placements are that are named, read at their streams' heads. */
  runAbout<Said extends Spoken & Named>(
    command: ProviderCommand<Said>,
    access: Access,
    decide: DecideAbout<Said>,
  ): Promise<Outcome> {
    const { providerId, said, envelope } = command;
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(provider, providerId, repeatable(command), {
      authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
      loadContext: async (read) => ({ schoolId: await this.schoolOf(read, command) }),
      decide: (state, { schoolId }) => decide(facts, state, { ...askedOf(envelope), schoolId }),
    });
  }

  /** Whose all of the placements are that a command names: nothing where one is elsewhere, or beyond the caller's reach. */
  private async schoolOf(read: Reader, { providerId, said, envelope }: ProviderCommand<Named>) {
    const scopes = await Promise.all(said.placements.map((id) => this.placements.scopeOf(read, id)));
    const { actor } = envelope;
    const schools = new Set(
      scopes.map((scope) => {
        const isHere = scope?.providerId === providerId && (actor.role === 'process' || reaches(actor, scope));
        return isHere ? scope.schoolId : undefined;
      }),
    );
    return schools.size === 1 ? ([...schools][0] as SchoolId | undefined) : undefined;
  }
}

type Named = Readonly<{ placements: readonly PlacementId[] }>;
type Spoken = object & Readonly<{ occurredAt?: Instant }>;

const repeatable = <Said>({ envelope, said }: ProviderCommand<Said>): Envelope => ({
  ...envelope,
  body: [envelope.body, said],
});
