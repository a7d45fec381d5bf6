import type { ReadDb } from '#libs/read-store';
import type { PlacementTables } from './placement.table.ts';

/** Whose placements: each part narrows. */
export type Belonging = Readonly<{
  trustId?: string;
  schoolId?: string;
  studentId?: string;
  providerId?: string;
  halted?: boolean;
}>;

/** The ids of the placements that belong to somebody, in the order in which they were proposed: for processes. */
export async function placementsOf(db: ReadDb, belonging: Belonging): Promise<readonly string[]> {
  const narrowing = [
    ['trust_id', belonging.trustId],
    ['school_id', belonging.schoolId],
    ['student_id', belonging.studentId],
    ['provider_id', belonging.providerId],
  ] as const;
  const all = db.query<PlacementTables>().selectFrom('placement').select(['placement_id', 'halted']);
  const theirs = narrowing.reduce((list, [column, id]) => (id === undefined ? list : list.where(column, '=', id)), all);
  const rows = await theirs.orderBy('proposed_at').execute();
  return rows.filter(({ halted }) => (belonging.halted ?? halted) === halted).map((row) => row.placement_id);
}
