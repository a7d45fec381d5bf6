import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type TrustId } from '#libs/kernel';
import { ACCESS, type PolicyProfile } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { PolicyVersionRow } from './policy-versions.projection.ts';

/** Every version of a trust's policy, in the order in which they were published. */
export type PolicyDetails = Readonly<{
  trustId: string;
  versions: readonly Readonly<{ version: string; effectiveFrom: string; profile: PolicyProfile }>[];
}>;

export class GetPolicy extends Query<Versioned<PolicyDetails>> {
  constructor(
    readonly trustId: TrustId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetPolicy)
export class GetPolicyHandler implements IQueryHandler<GetPolicy> {
  constructor(private readonly db: ReadDb) {}

  async execute({ trustId, actor }: GetPolicy) {
    const table = this.db.query<{ policy_version: PolicyVersionRow }>().selectFrom('policy_version').selectAll();
    const rows = await table.where('trust_id', '=', trustId).orderBy('revision').execute();
    const { revision } = found(rows.at(-1));
    authorise(actor, ACCESS.GetPolicy, { trustId, schools: 'all' });
    const versions = rows.map(({ version, effective_from: effectiveFrom, profile }) => ({
      version,
      effectiveFrom,
      profile,
    }));
    return new Versioned({ trustId, versions }, revision);
  }
}
