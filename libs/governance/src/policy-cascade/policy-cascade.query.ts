import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, type Actor, type TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { cascade, type Cascade } from '../domain/cascade/cascade.ts';
import { RecordReader } from '../record/record.reader.ts';

/** To whom each version of a trust's policy was passed on, and who said that they had it. */
export type PolicyCascadeDetails = Readonly<{ trustId: string }> & Cascade;

export class GetPolicyCascade extends Query<Versioned<PolicyCascadeDetails>> {
  constructor(
    readonly trustId: TrustId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetPolicyCascade)
export class GetPolicyCascadeHandler implements IQueryHandler<GetPolicyCascade> {
  constructor(private readonly records: RecordReader) {}

  async execute({ trustId, actor }: GetPolicyCascade) {
    await this.records.trust(trustId);
    authorise(actor, ACCESS.GetPolicyCascade, { trustId, schools: 'all' });
    const { state, revision } = await this.records.read(cascade, trustId);
    return new Versioned({ trustId, ...state }, revision);
  }
}
