import type { EventId, LocalDate } from '#libs/kernel';
import type { ClauseId } from '#libs/policy';
import { table } from '#libs/read-store';
import type { Base, Finding } from '../domain/findings/finding.ts';
import { RULE_SET } from '../domain/rule-set.ts';
import type { Window } from '../domain/windows.ts';
import type { SubjectKind, SubjectRow } from '../facts/facts.tables.ts';

/** A clause judged about a subject, as the list of findings asks for it: where it stands on a day is compared. */
export type FindingRow = Readonly<{
  subject_id: string;
  clause: ClauseId;
  valid_from: LocalDate;
  valid_until: LocalDate;
  subject_kind: SubjectKind;
  trust_id: string;
  school_id: string | null;
  provider_id: string | null;
  base: Base;
  since: LocalDate;
  due_on: LocalDate | null;
  overdue_from: LocalDate | null;
  breached_from: LocalDate | null;
  ends_on: LocalDate | null;
  evidence: readonly EventId[];
  lacking: readonly string[];
  lapses: number;
  profile_version: string;
  /** By which rules it was judged: while a service with other rules judges anew, these rows still stand. */
  rule_set: number;
}>;

export const findings = table<FindingRow>('compliance_finding', {
  columns: {
    subject_id: 'text',
    clause: 'text',
    valid_from: 'text',
    valid_until: 'text',
    subject_kind: 'text',
    trust_id: 'text',
    school_id: 'text?',
    provider_id: 'text?',
    base: 'text',
    since: 'text',
    due_on: 'text?',
    overdue_from: 'text?',
    breached_from: 'text?',
    ends_on: 'text?',
    evidence: 'json',
    lacking: 'json',
    lapses: 'integer',
    profile_version: 'text',
    rule_set: 'integer',
  },
  key: ['subject_id', 'clause', 'valid_from'],
  indexes: [
    ['trust_id', 'clause', 'subject_id'],
    ['school_id', 'clause', 'subject_id'],
    ['provider_id', 'clause', 'subject_id'],
  ],
});

/** A finding about a subject as a row, valid while a version of the policy is. */
export const findingRow = (finding: Finding, subject: SubjectRow, { from, until }: Window): FindingRow => ({
  subject_id: subject.subject_id,
  clause: finding.clause,
  valid_from: from,
  valid_until: until,
  subject_kind: subject.kind,
  trust_id: subject.trust_id,
  school_id: subject.school_id,
  provider_id: subject.provider_id,
  base: finding.base,
  since: finding.since,
  due_on: finding.dueOn,
  overdue_from: finding.overdueFrom,
  breached_from: finding.breachedFrom,
  ends_on: finding.until,
  evidence: finding.evidence,
  lacking: finding.lacking,
  lapses: finding.lapses,
  profile_version: finding.profileVersion,
  rule_set: RULE_SET,
});

/** A row as the finding that it was made of. */
export const findingIn = (row: FindingRow): Finding => ({
  clause: row.clause,
  base: row.base,
  since: row.since,
  dueOn: row.due_on,
  overdueFrom: row.overdue_from,
  breachedFrom: row.breached_from,
  until: row.ends_on,
  evidence: row.evidence,
  lacking: row.lacking,
  lapses: row.lapses,
  profileVersion: row.profile_version,
});
