import { sql } from 'kysely';
import type { ClauseId } from '#libs/policy';
import type { ConcernStandings } from '../../concern-counts/concern-standings.ts';
import type { FindingRow } from '../judging/finding-rows.ts';
import type { WantedFindings } from './wanted-findings.ts';

/**
 * The clause of which no fact is kept beside the others: what it comes to is counted, where enough were raised. Everywhere else
 * it is for a person to say (`too-few-to-show`), whether there were few concerns or none.
 */
const COUNTED = 'CTT-7.5.6' as ClauseId;

/** A row as it stands by what was counted. */
export function withConcerns(row: FindingRow, standings: ConcernStandings): FindingRow {
  const counted = row.clause === COUNTED ? standings.get(row.subject_id) : undefined;
  if (!counted) return row;
  const { status: base, since } = counted;
  return { ...row, base, since, lacking: base === 'breached' ? ['acknowledged-late'] : [] };
}

/** The same, of how a row stands: what stands before all else in a `case`. */
export function countedFirst(standings: ConcernStandings) {
  const cases = [...standings].map(
    ([schoolId, { status }]) => sql`when clause = ${COUNTED} and subject_id = ${schoolId} then ${status}`,
  );
  return cases.length === 0 ? sql`` : sql.join(cases, sql` `);
}

/** Is what was counted asked for at all? It is said of schools alone. */
export const asksForCounted = ({ clause, placementId, providerId }: WantedFindings): boolean =>
  (clause === undefined || clause === COUNTED) && placementId === undefined && providerId === undefined;

export const NOTHING_COUNTED: ConcernStandings = new Map();
