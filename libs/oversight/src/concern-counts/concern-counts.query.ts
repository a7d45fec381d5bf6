import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { addDays, authorise, Clock, localDateAt, ownTrust, type Actor, type LocalDate } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { SubjectRow } from '../compliance/facts/facts.tables.ts';
import { concernsRaised } from './concerns-raised.ts';
import { acknowledgeHours } from './concern-standings.ts';
import { countsOf, exactly, LEAST_SHOWN, togetherOf, type Counts } from './counted.ts';
import { beginningOf, lastPeriodBefore, type Period } from './period.ts';

/**
 * How many safeguarding concerns were raised in a part of a school year that is over, and acknowledged late: each number only
 * where it is `fewerThan` no longer; else it is null, and so is none at all.
 */
export type ConcernCounts = Readonly<{
  period: Period;
  fewerThan: number;
  trust: Counts | null;
  schools: readonly (Counts & Readonly<{ schoolId: string }>)[];
}>;

export class GetConcernCounts extends Query<ConcernCounts> {
  constructor(
    readonly actor: Actor,
    readonly on: LocalDate | undefined,
  ) {
    super();
  }
}

type Tables = { compliance_subject: SubjectRow };

@QueryHandler(GetConcernCounts)
export class GetConcernCountsHandler implements IQueryHandler<GetConcernCounts> {
  constructor(
    private readonly db: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** A school's people see their school's numbers; only the trust's those of all, and together. */
  async execute({ actor, on }: GetConcernCounts): Promise<ConcernCounts> {
    const trustId = ownTrust(actor);
    authorise(actor, ACCESS.GetConcernCounts, { ...actor, trustId });
    const today = localDateAt(this.clock.now());
    const period = lastPeriodBefore(on === undefined || on > today ? today : on);
    const until = beginningOf(addDays(period.to, 1));
    const [concerns, schools, hoursAt] = await Promise.all([
      concernsRaised(this.db, { trustId, from: beginningOf(period.from), until }),
      this.schoolsOf(trustId, actor.schoolId),
      acknowledgeHours(this.db, trustId, period.to),
    ]);
    const bySchool = Map.groupBy(concerns, ({ schoolId }) => schoolId);
    const counted = schools.map((schoolId) => ({
      schoolId,
      ...exactly(bySchool.get(schoolId) ?? [], { hours: hoursAt(schoolId), until }),
    }));
    return {
      period,
      fewerThan: LEAST_SHOWN,
      trust: actor.schoolId === undefined ? togetherOf(counted) : null,
      schools: counted.map(({ schoolId, ...exact }) => ({ schoolId, ...countsOf(exact) })),
    };
  }

  private async schoolsOf(trustId: string, schoolId: string | undefined): Promise<readonly string[]> {
    const all = this.db
      .query<Tables>()
      .selectFrom('compliance_subject')
      .select('subject_id')
      .where('trust_id', '=', trustId)
      .where('kind', '=', 'school')
      .orderBy('subject_id');
    const rows = await (schoolId === undefined ? all : all.where('subject_id', '=', schoolId)).execute();
    return rows.map((row) => row.subject_id);
  }
}
