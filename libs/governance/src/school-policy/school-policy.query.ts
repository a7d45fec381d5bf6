import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, Clock, found, localDateAt, type Actor, type LocalDate, type SchoolId } from '#libs/kernel';
import { ACCESS, profileApplying, type ApplyingProfile } from '#libs/policy';
import { policy } from '../domain/policy/policy.ts';
import { RecordReader } from '../record/record.reader.ts';

/** The profile by which what is new at a school is judged on a day: its trust's, tightened by its own. */
export type SchoolPolicy = ApplyingProfile & Readonly<{ schoolId: string; on: LocalDate }>;

export class GetSchoolPolicy extends Query<Versioned<SchoolPolicy>> {
  constructor(
    readonly schoolId: SchoolId,
    readonly actor: Actor,
    readonly on: LocalDate | undefined,
  ) {
    super();
  }
}

@QueryHandler(GetSchoolPolicy)
export class GetSchoolPolicyHandler implements IQueryHandler<GetSchoolPolicy> {
  constructor(
    private readonly records: RecordReader,
    private readonly clock: Clock,
  ) {}

  async execute({ schoolId, actor, on = localDateAt(this.clock.now()) }: GetSchoolPolicy) {
    const trustId = await this.records.trustOf(schoolId);
    authorise(actor, ACCESS.GetSchoolPolicy, { trustId, schoolId });
    const { state, revision } = await this.records.read(policy, trustId);
    return new Versioned({ schoolId, on, ...found(profileApplying(state, { schoolId }, on)) }, revision);
  }
}
