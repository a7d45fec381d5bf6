import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, Clock, localDateAt, type Actor, type LocalDate, type TrustId } from '#libs/kernel';
import { ACCESS, profileApplying, reviewDueOf, staleReferences, trustStanding, type StandingLine } from '#libs/policy';
import { cascade } from '../domain/cascade/cascade.ts';
import { oversight } from '../domain/oversight/oversight.ts';
import { policy, type Policy } from '../domain/policy/policy.ts';
import { RecordReader } from '../record/record.reader.ts';

/** What a trust's policy says of itself on a day: whether its review is overdue, what it cites that was superseded, and how the
 * clauses of governance stand. `approval` is how the trust's approval of the version was seen, never assumed. */
export type PolicyStanding = Readonly<{ trustId: string; on: LocalDate; clauses: readonly StandingLine[] }> &
  ReturnType<typeof ofVersion>;

export class GetPolicyStanding extends Query<Versioned<PolicyStanding>> {
  constructor(
    readonly trustId: TrustId,
    readonly actor: Actor,
    readonly on: LocalDate | undefined,
  ) {
    super();
  }
}

@QueryHandler(GetPolicyStanding)
export class GetPolicyStandingHandler implements IQueryHandler<GetPolicyStanding> {
  constructor(
    private readonly records: RecordReader,
    private readonly clock: Clock,
  ) {}

  async execute({ trustId, actor, on = localDateAt(this.clock.now()) }: GetPolicyStanding) {
    await this.records.trust(trustId);
    authorise(actor, ACCESS.GetPolicyStanding, { trustId, schools: 'all' });
    const { state, revision } = await this.records.read(policy, trustId);
    const known = {
      policy: state,
      cascade: (await this.records.read(cascade, trustId)).state,
      oversight: (await this.records.read(oversight, trustId)).state,
    };
    return new Versioned({ trustId, on, ...ofVersion(state, on), clauses: trustStanding(known, on) }, revision);
  }
}

function ofVersion(state: Policy, on: LocalDate) {
  const inForce = profileApplying(state, {}, on);
  const reviewDue = inForce ? reviewDueOf(inForce, state, on) : null;
  return {
    version: inForce?.version ?? null,
    reviewDue,
    reviewOverdue: reviewDue !== null && reviewDue < on,
    staleReferences: inForce ? staleReferences(inForce) : [],
    approval: state.ratifications.some(({ version }) => version === inForce?.version)
      ? ('seen' as const)
      : (inForce?.profile.approvalEvidence ?? null),
  };
}
