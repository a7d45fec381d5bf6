import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { SchoolRow } from './school-details.projection.ts';

/** A school as its people see it; what was not yet set is null. */
export type SchoolDetails = ReturnType<typeof shown>;

export class GetSchool extends Query<Versioned<SchoolDetails>> {
  constructor(
    readonly schoolId: SchoolId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetSchool)
export class GetSchoolHandler implements IQueryHandler<GetSchool> {
  constructor(private readonly db: ReadDb) {}

  async execute({ schoolId, actor }: GetSchool) {
    const schools = this.db.query<{ school: SchoolRow }>().selectFrom('school').selectAll();
    const row = found(await schools.where('school_id', '=', schoolId).executeTakeFirst());
    authorise(actor, ACCESS.GetSchool, { trustId: row.trust_id, schoolId });
    return new Versioned(shown(row), row.revision);
  }
}

const shown = (row: SchoolRow) => ({
  schoolId: row.school_id,
  trustId: row.trust_id,
  name: row.name,
  urn: row.urn,
  calendar: row.calendar,
  sessionTimes: row.session_times,
  attendanceTarget: row.attendance_target,
  delegations: row.delegations,
});
