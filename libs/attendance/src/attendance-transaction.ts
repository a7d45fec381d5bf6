import { Injectable } from '@nestjs/common';
import { authorise, createdIdOf, Ledger, localDateAt, rejectLedger, type Access, type Outcome } from '#libs/kernel';
import type { LocalDate } from '#libs/kernel';
import type { AttendanceCommand } from './attendance-command.ts';
import { absences, type Absences } from './domain/absences.ts';
import type { Asked, PlacementDay } from './domain/context.ts';
import type { AttendanceEvent } from './domain/events.ts';
import { PlacementDays } from './ports.ts';

export type Decide<Body> = (
  command: Body & { asked: Asked },
  state: Absences,
  day: PlacementDay,
) => readonly AttendanceEvent[];

/**
 * How every command about absences is carried out. Whose they are is the placement's to say: this stream may not exist yet.
 * A repeat is one that says the same in its body and in its path.
 */
@Injectable()
export class AttendanceTransaction {
  constructor(
    private readonly ledger: Ledger,
    private readonly days: PlacementDays,
  ) {}

  run<Body extends object>(
    command: AttendanceCommand<Body>,
    access: Access,
    decide: Decide<Body>,
    date?: LocalDate,
  ): Promise<Outcome> {
    const { placementId, body, envelope } = command;
    const { occurredAt, receivedAt, commandId, actor } = envelope;
    const today = localDateAt(receivedAt);
    const asked: Asked = { occurredAt, today, placementId, absenceId: createdIdOf(commandId, 'absence') };
    return this.ledger.transact(
      absences,
      placementId,
      { ...envelope, body: [envelope.body, body] },
      {
        authorise: async (_, read) => authorise(actor, access, (await this.days.of(read, placementId, today))?.scope),
        loadContext: async (read) => known(await this.days.of(read, placementId, date ?? today)),
        decide: (state, { day }) => decide({ ...body, asked }, state, day),
      },
    );
  }
}

const known = (day: PlacementDay | undefined): { day: PlacementDay; policyVersion?: undefined } => {
  if (!day) throw rejectLedger('not-found');
  return { day };
};
