import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, found, ownTrust, type Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import { shown, type ConcernDetails } from './concern-details.query.ts';
import type { ConcernRow } from './concern-details.projection.ts';

/** The school's concerns, those first that were raised first. */
export type ConcernList = Readonly<{ concerns: readonly ConcernDetails[] }>;

export class ListSafeguardingConcerns extends Query<ConcernList> {
  constructor(
    readonly actor: Actor,
    readonly status: ConcernRow['status'] | undefined,
  ) {
    super();
  }
}

@QueryHandler(ListSafeguardingConcerns)
export class ListSafeguardingConcernsHandler implements IQueryHandler<ListSafeguardingConcerns> {
  constructor(private readonly db: ReadDb) {}

  /** A safeguarding lead is one of a school: whoever has none sees nobody's concerns. */
  async execute({ actor, status }: ListSafeguardingConcerns): Promise<ConcernList> {
    const trustId = ownTrust(actor);
    authorise(actor, ACCESS.ListSafeguardingConcerns, { ...actor, trustId });
    const all = this.db
      .query<{ concern: ConcernRow }>()
      .selectFrom('concern')
      .selectAll()
      .where('trust_id', '=', trustId)
      .where('school_id', '=', found(actor.schoolId))
      .orderBy('raised_position');
    const rows = await (status === undefined ? all : all.where('status', '=', status)).execute();
    return { concerns: rows.map(shown) };
  }
}
