import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { policy, type Policy } from '../domain/policy/policy.ts';
import { RecordReader } from '../record/record.reader.ts';

/** All that a trust and its schools have published, in that order, and what was done about each version. */
export type PolicyDetails = Policy & Readonly<{ trustId: string }>;

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
  constructor(private readonly records: RecordReader) {}

  async execute({ trustId, actor }: GetPolicy) {
    const { state, revision } = await this.records.read(policy, trustId);
    found(state.versions.at(-1));
    authorise(actor, ACCESS.GetPolicy, { trustId, schools: 'all' });
    return new Versioned({ trustId, ...state }, revision);
  }
}
