import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { PlacementTables } from './placement.table.ts';
import { scopeOfRow, shown, type PlacementShown } from './shown.ts';

export class GetPlacement extends Query<Versioned<PlacementShown>> {
  constructor(
    readonly placementId: PlacementId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetPlacement)
export class GetPlacementHandler implements IQueryHandler<GetPlacement> {
  constructor(private readonly db: ReadDb) {}

  async execute({ placementId, actor }: GetPlacement): Promise<Versioned<PlacementShown>> {
    const all = this.db.query<PlacementTables>().selectFrom('placement').selectAll();
    const row = found(await all.where('placement_id', '=', placementId).executeTakeFirst());
    authorise(actor, ACCESS.GetPlacement, scopeOfRow(row));
    return new Versioned(shown(row), row.revision);
  }
}
