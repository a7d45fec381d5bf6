import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { ProgressRow, ProgressTables } from './progress.table.ts';

/** How a student gets on, as those see it whom the placement concerns. */
export type ProgressShown = ReturnType<typeof shown>;

export class GetProgress extends Query<Versioned<ProgressShown>> {
  constructor(
    readonly placementId: PlacementId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetProgress)
export class GetProgressHandler implements IQueryHandler<GetProgress> {
  constructor(private readonly db: ReadDb) {}

  async execute({ placementId, actor }: GetProgress): Promise<Versioned<ProgressShown>> {
    const all = this.db.query<ProgressTables>().selectFrom('progress').selectAll();
    const row = found(await all.where('placement_id', '=', placementId).executeTakeFirst());
    const scope = { trustId: row.trust_id, schoolId: row.school_id, providerId: row.provider_id };
    authorise(actor, ACCESS.GetProgress, scope);
    return new Versioned(shown(row), row.revision);
  }
}

const shown = (row: ProgressRow) => ({
  placementId: row.placement_id,
  attainment: row.attainment,
  targets: row.targets,
  reports: row.reports,
  views: row.views,
  visits: row.visits,
  reviews: row.reviews,
  judgements: row.judgements,
  nextReviewOn: row.next_review_on,
  formalReviewDue: row.formal_review_due,
  followUps: row.follow_ups,
});
