import { Injectable } from '@nestjs/common';
import { authorise, Ledger, localDateAt, type Access, type Instant, type Outcome } from '#libs/kernel';
import type { StudentEvent } from './domain/events.ts';
import { student } from './domain/evolve.ts';
import { scopeOf, type Student } from './domain/state.ts';
import type { Today } from './domain/vocabulary.ts';
import type { StudentCommand } from './student-command.ts';

/** When it happened stands beside what was said, never in it. */
type Decide<Said> = (said: Omit<Said, 'occurredAt'>, state: Student, today: Today) => readonly StudentEvent[];

/**
 * How every command to an enrolled student is carried out: authorised, decided, recorded. A repeat is one that says the same in
 * its body and in its path.
 */
@Injectable()
export class StudentTransaction {
  constructor(private readonly ledger: Ledger) {}

  run<Said extends object & Readonly<{ occurredAt?: Instant }>>(
    { studentId, said, envelope }: StudentCommand<Said>,
    access: Access,
    decide: Decide<Said>,
  ): Promise<Outcome> {
    const { occurredAt: _beside, ...facts } = said;
    return this.ledger.transact(
      student,
      studentId,
      { ...envelope, body: [envelope.body, said] },
      {
        authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
        decide: (state) => decide(facts, state, { today: localDateAt(envelope.receivedAt) }),
      },
    );
  }
}
