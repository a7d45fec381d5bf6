import type { LocalDate } from '#libs/kernel';
import { clause } from '#libs/policy';
import { dutyOn, type Duty, type DutyStanding } from '../domain/duties/duty.ts';
import type { DutyRow } from '../judging/duty-rows.ts';

/** A duty as a list shows it: what the clause asks, whose it is, and where it stood on the day asked about. */
export type DutyShown = Readonly<{
  kind: DutyRow['kind'];
  clause: string;
  title: string;
  alsoBy: readonly string[];
  subject: Readonly<{ kind: DutyRow['subject_kind']; id: string }>;
  item: string | null;
  schoolId: string | null;
  providerId: string | null;
  owner: DutyRow['owner'];
  raisedBy: string;
  raisedOn: LocalDate;
  dueOn: LocalDate;
  breachedFrom: LocalDate;
  standing: DutyStanding;
  profileVersion: string;
}>;

/** Shows a row as at a day. */
export const dutyShown = (row: DutyRow, on: LocalDate): DutyShown => ({
  kind: row.kind,
  clause: row.clause,
  title: clause(row.clause).title,
  alsoBy: row.clauses.slice(1),
  subject: { kind: row.subject_kind, id: row.subject_id },
  item: row.item === '' ? null : row.item,
  schoolId: row.school_id,
  providerId: row.provider_id,
  owner: row.owner,
  raisedBy: row.raised_by,
  raisedOn: row.raised_on,
  dueOn: row.due_on,
  breachedFrom: row.breached_from,
  standing: dutyOn(dutyIn(row), on),
  profileVersion: row.profile_version,
});

const dutyIn = (row: DutyRow): Duty => ({
  kind: row.kind,
  key: row.item,
  clauses: row.clauses,
  owner: row.owner,
  raisedBy: row.raised_by,
  raisedOn: row.raised_on,
  dueOn: row.due_on,
  breachedFrom: row.breached_from,
  closed:
    row.closed_how === null || row.closed_on === null || row.closed_by === null
      ? null
      : { how: row.closed_how, on: row.closed_on, by: row.closed_by },
});
