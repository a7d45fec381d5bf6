import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { Clock, found, localDateAt, type Actor, type LocalDate } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import { authoriseUnseen } from '../authorise-unseen.ts';
import type { ConcernRow } from './concern-details.projection.ts';

/** A concern as those see it who may. */
export type ConcernDetails = ReturnType<typeof shown>;

export class GetSafeguardingConcern extends Query<Versioned<ConcernDetails>> {
  constructor(
    readonly concernId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetSafeguardingConcern)
export class GetSafeguardingConcernHandler implements IQueryHandler<GetSafeguardingConcern> {
  constructor(
    private readonly db: ReadDb,
    private readonly clock: Clock,
  ) {}

  async execute({ concernId, actor }: GetSafeguardingConcern) {
    const concerns = this.db.query<{ concern: ConcernRow }>().selectFrom('concern').selectAll();
    const row = await concerns.where('concern_id', '=', concernId).executeTakeFirst();
    const scope = row && { trustId: row.trust_id, schoolId: row.school_id };
    authoriseUnseen(actor, ACCESS.GetSafeguardingConcern, scope);
    const today = localDateAt(this.clock.now());
    const known = found(row && needsToKnow(actor, row, today) ? row : undefined);
    return new Versioned(shown(known), known.revision);
  }
}

/** The safeguarding leads, always; a headteacher by a need that is on record, and no longer than it says. */
const needsToKnow = ({ id, role }: Actor, { granted }: ConcernRow, today: LocalDate): boolean =>
  role !== 'headteacher' || granted.some(({ to, until }) => to === id && today <= until);

export const shown = (row: ConcernRow) => ({
  concernId: row.concern_id,
  schoolId: row.school_id,
  studentId: row.student_id,
  placementId: row.placement_id,
  providerId: row.provider_id,
  status: row.status,
  category: row.category,
  occurredOn: row.occurred_on,
  record: row.record,
  raisedAt: row.raised_at,
  acknowledgedAt: row.acknowledged_at,
  acknowledgedBy: row.acknowledged_by,
  actions: row.actions,
  outcome: row.outcome,
  reasons: row.reasons,
  granted: row.granted,
});
