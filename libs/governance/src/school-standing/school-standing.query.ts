import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, Clock, localDateAt, type Actor, type LocalDate, type SchoolId } from '#libs/kernel';
import { ACCESS, NATIONAL_BASELINE, profileApplying, schoolStanding, type StandingLine } from '#libs/policy';
import { localPolicy } from '../domain/local-policy/local-policy.ts';
import { policy } from '../domain/policy/policy.ts';
import { training } from '../domain/training/training.ts';
import { RecordReader } from '../record/record.reader.ts';

/** How the clauses of governance that bind a school stand on a day. */
export type SchoolStanding = Readonly<{ schoolId: string; on: LocalDate; clauses: readonly StandingLine[] }>;

export class GetSchoolStanding extends Query<Versioned<SchoolStanding>> {
  constructor(
    readonly schoolId: SchoolId,
    readonly actor: Actor,
    readonly on: LocalDate | undefined,
  ) {
    super();
  }
}

@QueryHandler(GetSchoolStanding)
export class GetSchoolStandingHandler implements IQueryHandler<GetSchoolStanding> {
  constructor(
    private readonly records: RecordReader,
    private readonly clock: Clock,
  ) {}

  async execute({ schoolId, actor, on = localDateAt(this.clock.now()) }: GetSchoolStanding) {
    const trustId = await this.records.trustOf(schoolId);
    authorise(actor, ACCESS.GetSchoolStanding, { trustId, schoolId });
    const { state: published } = await this.records.read(policy, trustId);
    const { profile = NATIONAL_BASELINE } = profileApplying(published, { schoolId }, on) ?? {};
    const { state, revision } = await this.records.read(localPolicy, schoolId);
    const known = { localPolicy: state, training: (await this.records.read(training, schoolId)).state };
    return new Versioned({ schoolId, on, clauses: schoolStanding(known, profile.parameters, on) }, revision);
  }
}
