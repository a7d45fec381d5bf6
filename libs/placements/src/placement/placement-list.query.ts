import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, ownTrust, type Actor, type Position, type TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { Status } from '../domain/state.ts';
import type { PlacementTables } from './placement.table.ts';
import { shown, type PlacementShown } from './shown.ts';

/** Which placements: each part narrows the list within what the actor reaches. */
export type Wanted = Readonly<{
  schoolId?: string | undefined;
  providerId?: string | undefined;
  studentId?: string | undefined;
  status?: Status | undefined;
}>;

/** In the order in which they were proposed; `next` is what to go on behind, null at the end. */
export type PlacementList = Readonly<{
  placements: readonly PlacementShown[];
  total: number;
  next: Position | null;
}>;

export class ListPlacements extends Query<PlacementList> {
  constructor(
    readonly wanted: Wanted,
    readonly actor: Actor,
    readonly page: Readonly<{ behind: Position; limit: number }>,
  ) {
    super();
  }
}

@QueryHandler(ListPlacements)
export class ListPlacementsHandler implements IQueryHandler<ListPlacements> {
  constructor(private readonly db: ReadDb) {}

  async execute({ wanted, actor, page }: ListPlacements): Promise<PlacementList> {
    const trustId = ownTrust(actor);
    authorise(actor, ACCESS.ListPlacements, { ...actor, trustId });
    const list = this.within(trustId, actor, wanted);
    const { total } = await list.select((all) => all.fn.countAll().as('total')).executeTakeFirstOrThrow();
    const rows = await list
      .selectAll()
      .where('proposed_at', '>', page.behind)
      .orderBy('proposed_at')
      .limit(page.limit + 1)
      .execute();
    const onPage = rows.slice(0, page.limit);
    const next = rows.length > page.limit ? (onPage.at(-1)?.proposed_at ?? null) : null;
    return { placements: onPage.map(shown), total: Number(total), next };
  }

  private within(trustId: TrustId, { schoolId, providerId }: Actor, wanted: Wanted) {
    const { status } = wanted;
    const narrowing = [
      ['school_id', schoolId],
      ['school_id', wanted.schoolId],
      ['provider_id', providerId],
      ['provider_id', wanted.providerId],
      ['student_id', wanted.studentId],
    ] as const;
    const all = this.db.query<PlacementTables>().selectFrom('placement').where('trust_id', '=', trustId);
    const ofStatus = status === undefined ? all : all.where('status', '=', status);
    return narrowing.reduce((list, [column, id]) => (id === undefined ? list : list.where(column, '=', id)), ofStatus);
  }
}
