import { sql, type SelectQueryBuilder } from 'kysely';
import type { Actor, LocalDate } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';
import { keyIn } from '../as-at/cursor.ts';
import type { FindingStatus } from '../domain/findings/finding.ts';
import type { FindingRow } from '../judging/finding-rows.ts';
import type { ConcernStandings } from '../../concern-counts/concern-standings.ts';
import { reached } from '../reach.ts';
import { countedFirst } from './with-concerns.ts';
import type { WantedFindings } from './wanted-findings.ts';

type Tables = { compliance_finding: FindingRow };
type Findings<O> = SelectQueryBuilder<Tables, 'compliance_finding', O>;

/** Where a row stands on a day: what `findingOn` says of one finding, for all of them at once; and what was counted. */
export const statusOn = (on: LocalDate, concerns: ConcernStandings) => sql<FindingStatus>`case
  ${countedFirst(concerns)}
  when since > ${on} or (ends_on is not null and ends_on <= ${on}) then 'not-applicable'
  when base = 'breached' or (breached_from is not null and breached_from <= ${on}) then 'breached'
  when overdue_from is not null and overdue_from <= ${on} then 'overdue'
  else base end`;

/** How many of what narrows a list says whose the rows are: these have an index. */
const WHOSE = 3;

/** What was judged within an actor's reach, by the version of the policy of a day. */
export function standingFindings(
  db: ReadDb,
  wanted: WantedFindings,
  actor: Actor,
  { on, concerns }: Readonly<{ on: LocalDate; concerns: ConcernStandings }>,
) {
  const all = reached(db.query<Tables>().selectFrom('compliance_finding'), actor, narrowing(wanted).slice(0, WHOSE))
    .where('valid_from', '<=', on)
    .where('valid_until', '>', on);
  const narrowed = narrowing(wanted).reduce(
    (list, [column, is]) => (is === undefined ? list : list.where(column, '=', is)),
    all,
  );
  return wanted.status === undefined ? narrowed : narrowed.where(statusOn(on, concerns), '=', wanted.status);
}

/** The columns that must have a value. */
export const narrowing = (wanted: WantedFindings) =>
  [
    ['school_id', wanted.schoolId],
    ['subject_id', wanted.placementId],
    ['provider_id', wanted.providerId],
    ['clause', wanted.clause],
  ] as const;

/** The findings behind a page's end, by clause and subject; all of them, in order, where there is none. */
export function behind<O>(list: Findings<O>, end: string | undefined): Findings<O> {
  const ordered = list.orderBy('clause').orderBy('subject_id');
  if (end === undefined) return ordered;
  const [clause, subject] = keyIn(end) as [FindingRow['clause'], string];
  return ordered.where((eb) =>
    eb.or([eb('clause', '>', clause), eb.and([eb('clause', '=', clause), eb('subject_id', '>', subject)])]),
  );
}
