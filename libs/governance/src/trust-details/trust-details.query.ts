import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { TrustRow } from './trust-details.projection.ts';

/** A trust as its people see it. */
export type TrustDetails = Readonly<{ trustId: string; name: string }>;

export class GetTrust extends Query<Versioned<TrustDetails>> {
  constructor(
    readonly trustId: TrustId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetTrust)
export class GetTrustHandler implements IQueryHandler<GetTrust> {
  constructor(private readonly db: ReadDb) {}

  async execute({ trustId, actor }: GetTrust) {
    const rows = this.db.query<{ trust: TrustRow }>().selectFrom('trust').selectAll().where('trust_id', '=', trustId);
    const { name, revision } = found(await rows.executeTakeFirst());
    authorise(actor, ACCESS.GetTrust, { trustId, schools: 'all' });
    return new Versioned({ trustId, name }, revision);
  }
}
