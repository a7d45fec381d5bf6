import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, type Actor, type TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { oversight, type Oversight } from '../domain/oversight/oversight.ts';
import { RecordReader } from '../record/record.reader.ts';

/** Who answers for a trust's procedures, and what was attested. */
export type OversightDetails = Readonly<{ trustId: string }> & Oversight;

export class GetOversight extends Query<Versioned<OversightDetails>> {
  constructor(
    readonly trustId: TrustId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetOversight)
export class GetOversightHandler implements IQueryHandler<GetOversight> {
  constructor(private readonly records: RecordReader) {}

  async execute({ trustId, actor }: GetOversight) {
    await this.records.trust(trustId);
    authorise(actor, ACCESS.GetOversight, { trustId, schools: 'all' });
    const { state, revision } = await this.records.read(oversight, trustId);
    return new Versioned({ trustId, ...state }, revision);
  }
}
