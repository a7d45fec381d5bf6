import { Injectable } from '@nestjs/common';
import { authorise, Ledger, localDateAt, type Access, type Instant, type Outcome } from '#libs/kernel';
import type { StudentEvent } from './domain/events.ts';
import { student } from './domain/evolve.ts';
import { enrolled, scopeOf, type Student } from './domain/state.ts';
import type { SendingContext } from './domain/record-suspension.ts';
import type { Today } from './domain/vocabulary.ts';
import { Schools } from './ports.ts';
import type { StudentCommand } from './student-command.ts';

/** When it happened stands beside what was said, never in it. */
type Decide<Said> = (said: Omit<Said, 'occurredAt'>, state: Student, today: Today) => readonly StudentEvent[];

/** A decision that counts school days is told when the school is open. */
type DecideByCalendar<Said> = (
  said: Omit<Said, 'occurredAt'>,
  state: Student,
  context: SendingContext,
) => readonly StudentEvent[];

type Spoken = object & Readonly<{ occurredAt?: Instant }>;

/**
 * How every command to an enrolled student is carried out: authorised, decided, recorded. A repeat is one that says the same in
 * its body and in its path.
 */
@Injectable()
export class StudentTransaction {
  constructor(
    private readonly ledger: Ledger,
    private readonly schools: Schools,
  ) {}

  run<Said extends Spoken>(
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
  /** The same, with the school's calendar read at its stream's head in every attempt. */
  runByCalendar<Said extends Spoken>(
    { studentId, said, envelope }: StudentCommand<Said>,
    access: Access,
    decide: DecideByCalendar<Said>,
  ): Promise<Outcome> {
    const { occurredAt: _beside, ...facts } = said;
    const today = localDateAt(envelope.receivedAt);
    return this.ledger.transact(
      student,
      studentId,
      { ...envelope, body: [envelope.body, said] },
      {
        authorise: (state) => authorise(envelope.actor, access, scopeOf(state)),
        loadContext: async (read, state) => ({
          calendar: await this.schools.calendarOf(read, enrolled(state).schoolId),
        }),
        decide: (state, { calendar }) => decide(facts, state, { calendar, today, commandId: envelope.commandId }),
      },
    );
  }
}
