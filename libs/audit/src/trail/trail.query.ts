import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, type Actor, type Position, type RecordedActor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { TrailPlacementRow, TrailRow } from './trail.tables.ts';

type Tables = { trail_event: TrailRow; trail_placement: TrailPlacementRow };

/** One fact: what happened in a sentence, when it did and when it was told, and who told it. */
export type TrailEntry = Readonly<{
  position: Position;
  event: string;
  sentence: string;
  occurredAt: string;
  recordedAt: string;
  by: RecordedActor;
  about: string;
  revision: number;
  eventId: string;
  policyVersion: string | null;
  correlationId: string;
}>;

/** A page of the trail, in the order of the log; `next` is what to go on from, null at the end. */
export type Trail = Readonly<{
  placementId: string;
  entries: readonly TrailEntry[];
  total: number;
  next: Position | null;
}>;

/** Everything that happened to one placement, its student and its provider; from behind a position, so many at most. */
export class GetTrail extends Query<Trail> {
  constructor(
    readonly placementId: string,
    readonly actor: Actor,
    readonly page: Readonly<{ behind: Position; limit: number }>,
  ) {
    super();
  }
}

@QueryHandler(GetTrail)
export class GetTrailHandler implements IQueryHandler<GetTrail> {
  constructor(private readonly db: ReadDb) {}

  async execute({ placementId, actor, page }: GetTrail): Promise<Trail> {
    const placement = await this.authorised(placementId, actor);
    const belonging = this.belongingTo(placement);
    const { total } = await belonging.select((all) => all.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const rows = await belonging
      .selectAll()
      .where('position', '>', page.behind)
      .orderBy('position')
      .limit(page.limit + 1)
      .execute();
    const shown = rows.slice(0, page.limit);
    const next = rows.length > page.limit ? (shown.at(-1)?.position ?? null) : null;
    return { placementId, entries: shown.map(entry), total, next };
  }

  private async authorised(placementId: string, actor: Actor): Promise<TrailPlacementRow> {
    const row = await this.db
      .query<Tables>()
      .selectFrom('trail_placement')
      .selectAll()
      .where('placement_id', '=', placementId)
      .executeTakeFirst();
    authorise(
      actor,
      ACCESS.GetTrail,
      row && { trustId: row.trust_id, schoolId: row.school_id, providerId: row.provider_id },
    );
    if (!row) throw new Error('Authorised on a placement that is not there');
    return row;
  }

  /** Its own events, and those of its student and provider that are not about another placement. */
  private belongingTo({ placement_id, provider_id, student_id }: TrailPlacementRow) {
    return this.db
      .query<Tables>()
      .selectFrom('trail_event')
      .where((eb) =>
        eb.or([
          eb('placement_id', '=', placement_id),
          eb.and([eb('stream_id', 'in', [provider_id, student_id]), eb('placement_id', 'is', null)]),
        ]),
      );
  }
}

const entry = (row: TrailRow): TrailEntry => ({
  position: row.position,
  event: row.event,
  sentence: row.sentence,
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  by: row.actor,
  about: row.category,
  revision: row.revision,
  eventId: row.event_id,
  policyVersion: row.policy_version,
  correlationId: row.correlation_id,
});
