import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Clock, localDateAt, type Actor, type LocalDate } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { AbsenceRow, PlacementRow, SchoolRow } from './attendance.tables.ts';
import { attendanceOf, type Attendance } from './attendance-view.ts';

type Tables = { attendance_placement: PlacementRow; attendance_absence: AbsenceRow; attendance_school: SchoolRow };

/** The attendance of one placement, as at a day (today where none is named). */
export class GetAttendance extends Query<Attendance> {
  constructor(
    readonly placementId: string,
    readonly actor: Actor,
    readonly on?: LocalDate,
  ) {
    super();
  }
}

@QueryHandler(GetAttendance)
export class GetAttendanceHandler implements IQueryHandler<GetAttendance> {
  constructor(
    private readonly db: ReadDb,
    private readonly clock: Clock,
  ) {}

  async execute({ placementId, actor, on }: GetAttendance): Promise<Attendance> {
    const query = this.db.query<Tables>();
    const row = await query
      .selectFrom('attendance_placement as placement')
      .leftJoin('attendance_school as school', 'school.school_id', 'placement.school_id')
      .selectAll('placement')
      .select(['school.calendar', 'school.target_percent'])
      .where('placement.placement_id', '=', placementId)
      .executeTakeFirst();
    const scope = row && { trustId: row.trust_id, schoolId: row.school_id, providerId: row.provider_id };
    authorise(actor, ACCESS.GetAttendance, scope);
    if (!row) throw new Error('Authorised on a placement that is not there');
    const { calendar, target_percent: targetPercent, ...placement } = row;
    const reported = await query
      .selectFrom('attendance_absence')
      .selectAll()
      .where('placement_id', '=', placementId)
      .orderBy('date')
      .orderBy('session')
      .orderBy('absence_id')
      .execute();
    return attendanceOf({ placement, calendar, targetPercent, reported, on: on ?? localDateAt(this.clock.now()) });
  }
}
