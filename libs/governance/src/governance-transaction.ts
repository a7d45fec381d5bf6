import { Injectable } from '@nestjs/common';
import { authorise, Ledger, localDateAt, type Access, type Aggregate, type Envelope, type Event } from '#libs/kernel';
import type { Instant, Outcome, PersonRef, Reader, SchoolId, Scope, TrustId } from '#libs/kernel';
import type { Asked } from './domain/asked.ts';
import { registeredSchool, school, scopeOfSchool } from './domain/school/school.ts';

type Body = object & Readonly<{ occurredAt?: Instant }>;
type Told<Said> = Readonly<{ said: Said; envelope: Envelope }>;

/** Whose the record is, what the decision needs to know beside it, and the decision. When it happened stands in `asked`. */
type Carried<S, E extends Event, Said, Context> = Readonly<{
  access: Access;
  scope: Scope | ((read: Reader) => Promise<Scope | undefined>);
  context: (read: Reader, asked: Asked) => Promise<Context>;
  decide: (said: Omit<Said, 'occurredAt'>, state: S, context: Context) => readonly E[];
}>;

/** A trust's record, which its schools do not reach. */
export const ofTrust = (trustId: TrustId): Scope => ({ trustId });

/** What a trust shares with all its schools. */
export const ofTrustAndSchools = (trustId: TrustId): Scope => ({ trustId, schools: 'all' });

/** A school's record, as its own stream says whose it is. */
export const ofSchool =
  (schoolId: SchoolId) =>
  async (read: Reader): Promise<Scope | undefined> =>
    scopeOfSchool(await read(school, schoolId));

/** A school's record on its trust's stream; nobody's where it is another trust's school. */
export const ofSchoolIn =
  (trustId: TrustId, schoolId: SchoolId) =>
  async (read: Reader): Promise<Scope | undefined> => {
    const scope = scopeOfSchool(await read(school, schoolId));
    return scope?.trustId === trustId ? scope : undefined;
  };

/** The school's own id and its trust's. Nobody is authorised on a school that is not registered. */
export async function belonging(
  read: Reader,
  schoolId: SchoolId,
): Promise<Readonly<{ schoolId: SchoolId; trustId: TrustId }>> {
  const { trustId } = registeredSchool(await read(school, schoolId));
  return { schoolId, trustId };
}

const askedOf = ({ actor, occurredAt }: Envelope): Asked => ({
  by: actor.id as PersonRef,
  role: actor.role,
  schoolId: 'schoolId' in actor ? actor.schoolId : undefined,
  on: localDateAt(occurredAt),
});

/**
 * How every command about a trust's or a school's policy is carried out: authorised, decided, recorded. A repeat is one that says
 * the same in its body and in its path.
 */
@Injectable()
export class GovernanceTransaction {
  constructor(private readonly ledger: Ledger) {}

  run<S, E extends Event, Said extends Body, Context extends object>(
    aggregate: Aggregate<S, E>,
    id: string,
    { said, envelope }: Told<Said>,
    { access, scope, context, decide }: Carried<S, E, Said, Context>,
  ): Promise<Outcome> {
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(
      aggregate,
      id,
      { ...envelope, body: [envelope.body, said] },
      {
        authorise: async (_, read) =>
          authorise(envelope.actor, access, typeof scope === 'function' ? await scope(read) : scope),
        loadContext: (read) => context(read, askedOf(envelope)),
        decide: (state, known) => decide(facts, state, known),
      },
    );
  }
}
