import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { ProviderRow } from './provider-details.projection.ts';

/** A provider as its trust's people and its own see it. */
export type ProviderDetails = ReturnType<typeof shown>;

export class GetProvider extends Query<Versioned<ProviderDetails>> {
  constructor(
    readonly providerId: ProviderId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetProvider)
export class GetProviderHandler implements IQueryHandler<GetProvider> {
  constructor(private readonly db: ReadDb) {}

  async execute({ providerId, actor }: GetProvider) {
    const providers = this.db.query<{ provider: ProviderRow }>().selectFrom('provider').selectAll();
    const row = found(await providers.where('provider_id', '=', providerId).executeTakeFirst());
    authorise(actor, ACCESS.GetProvider, { trustId: row.trust_id, schools: 'all', providerId });
    return new Versioned(shown(row), row.revision);
  }
}

const shown = (row: ProviderRow) => ({
  providerId: row.provider_id,
  trustId: row.trust_id,
  name: row.name,
  registration: row.registration,
  externalIds: row.external_ids,
  sites: row.sites,
  evidence: row.evidence,
  approvals: row.approvals,
  vetting: row.vetting,
  rechecks: row.rechecks,
  lapsed: row.lapsed,
  nextDeadline: row.next_deadline,
  visits: row.visits,
  halted: row.halted,
});
