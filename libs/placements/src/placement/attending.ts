import type { PlacementId, StudentId } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import type { TimetableEntry } from '../domain/vocabulary.ts';
import type { PlacementTables } from './placement.table.ts';

/** Who attends a provider, by which placement, and in which half-days of a week. */
export type Attending = Readonly<{
  placementId: PlacementId;
  studentId: StudentId;
  timetable: readonly TimetableEntry[];
}>;

/** Those who attend a provider now: their placements are under way and not paused. For processes. */
export async function attendingAt(db: ReadDb, providerId: string): Promise<readonly Attending[]> {
  const rows = await db
    .query<PlacementTables>()
    .selectFrom('placement')
    .select(['placement_id', 'student_id', 'timetable'])
    .where('provider_id', '=', providerId)
    .where('status', 'in', ['active', 'reintegrating'])
    .orderBy('proposed_at')
    .execute();
  return rows.map((row) => ({
    placementId: row.placement_id as PlacementId,
    studentId: row.student_id as StudentId,
    timetable: row.timetable,
  }));
}

/** The providers that a student attends now. For processes. */
export async function attendedBy(db: ReadDb, studentId: string): Promise<readonly string[]> {
  const rows = await db
    .query<PlacementTables>()
    .selectFrom('placement')
    .select('provider_id')
    .distinct()
    .where('student_id', '=', studentId)
    .where('status', 'in', ['active', 'reintegrating'])
    .orderBy('provider_id')
    .execute();
  return rows.map((row) => row.provider_id);
}
