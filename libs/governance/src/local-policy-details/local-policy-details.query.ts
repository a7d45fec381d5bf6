import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, type Actor, type SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { localPolicy, type LocalPolicy } from '../domain/local-policy/local-policy.ts';
import { RecordReader } from '../record/record.reader.ts';

/** A school's local policy in all its versions, in order. */
export type LocalPolicyDetails = Readonly<{ schoolId: string; versions: LocalPolicy }>;

export class GetLocalPolicy extends Query<Versioned<LocalPolicyDetails>> {
  constructor(
    readonly schoolId: SchoolId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetLocalPolicy)
export class GetLocalPolicyHandler implements IQueryHandler<GetLocalPolicy> {
  constructor(private readonly records: RecordReader) {}

  async execute({ schoolId, actor }: GetLocalPolicy) {
    const trustId = await this.records.trustOf(schoolId);
    authorise(actor, ACCESS.GetLocalPolicy, { trustId, schoolId });
    const { state, revision } = await this.records.read(localPolicy, schoolId);
    return new Versioned({ schoolId, versions: state }, revision);
  }
}
