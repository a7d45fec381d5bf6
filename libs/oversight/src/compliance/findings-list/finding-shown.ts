import type { LocalDate } from '#libs/kernel';
import { clause } from '#libs/policy';
import { findingOn, type FindingStatus } from '../domain/findings/finding.ts';
import { findingIn, type FindingRow } from '../judging/finding-rows.ts';

/** A finding as it is shown: the clause, whom it is about, where it stands, the events that prove it, and what judged it. */
export type FindingShown = Readonly<{
  clause: string;
  title: string;
  subject: Readonly<{ kind: FindingRow['subject_kind']; id: string }>;
  schoolId: string | null;
  providerId: string | null;
  status: FindingStatus;
  since: LocalDate;
  dueOn: LocalDate | null;
  lapses: number;
  lacking: readonly string[];
  evidence: readonly string[];
  profileVersion: string;
  ruleSet: number;
}>;

/** Shows a row as at a day. */
export const findingShown = (row: FindingRow, on: LocalDate): FindingShown => ({
  clause: row.clause,
  title: clause(row.clause).title,
  subject: { kind: row.subject_kind, id: row.subject_id },
  schoolId: row.school_id,
  providerId: row.provider_id,
  status: findingOn(findingIn(row), on),
  since: row.since,
  dueOn: row.due_on,
  lapses: row.lapses,
  lacking: row.lacking,
  evidence: row.evidence,
  profileVersion: row.profile_version,
  ruleSet: row.rule_set,
});
