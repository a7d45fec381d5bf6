import { Injectable } from '@nestjs/common';
import { authorise, Ledger, type Access, type Instant, type Outcome } from '#libs/kernel';
import { school, scopeOfSchool, type School, type SchoolEvent } from './domain/school/school.ts';
import type { SchoolCommand } from './school-command.ts';

/** When it happened stands beside what was said, never in it. */
type Decide<Said> = (said: Omit<Said, 'occurredAt'>, state: School) => readonly SchoolEvent[];

/**
 * How every command to a registered school is carried out: authorised, decided, recorded. A repeat is one that says the same in
 * its body and in its path.
 */
@Injectable()
export class SchoolTransaction {
  constructor(private readonly ledger: Ledger) {}

  run<Said extends object & Readonly<{ occurredAt?: Instant }>>(
    { schoolId, said, envelope }: SchoolCommand<Said>,
    access: Access,
    decide: Decide<Said>,
  ): Promise<Outcome> {
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(
      school,
      schoolId,
      { ...envelope, body: [envelope.body, said] },
      {
        authorise: (state) => authorise(envelope.actor, access, scopeOfSchool(state)),
        decide: (state) => decide(facts, state),
      },
    );
  }
}
