import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type TrustId } from '#libs/kernel';
import { ACCESS, diffProfiles, type ProfileDiff } from '#libs/policy';
import { policy, type Policy } from '../domain/policy/policy.ts';
import { RecordReader } from '../record/record.reader.ts';

/** What changed from one version of a trust's policy to another. */
export type PolicyDiff = ProfileDiff & Readonly<{ from: string; to: string }>;

export class GetPolicyDiff extends Query<Versioned<PolicyDiff>> {
  constructor(
    readonly trustId: TrustId,
    readonly versions: Readonly<{ from: string; to: string }>,
    readonly actor: Actor,
  ) {
    super();
  }
}

const profileOf = ({ versions }: Policy, version: string) =>
  found(versions.find((one) => one.version === version)).profile;

@QueryHandler(GetPolicyDiff)
export class GetPolicyDiffHandler implements IQueryHandler<GetPolicyDiff> {
  constructor(private readonly records: RecordReader) {}

  async execute({ trustId, versions: { from, to }, actor }: GetPolicyDiff) {
    const { state, revision } = await this.records.read(policy, trustId);
    authorise(actor, ACCESS.GetPolicyDiff, { trustId, schools: 'all' });
    return new Versioned({ from, to, ...diffProfiles(profileOf(state, from), profileOf(state, to)) }, revision);
  }
}
