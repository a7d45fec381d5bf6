import type { EventId, LocalDate, Role } from '#libs/kernel';
import type { ClauseId, DutyKind } from '#libs/policy';
import { table } from '#libs/read-store';
import type { Duty } from '../domain/duties/duty.ts';
import type { Window } from '../domain/windows.ts';
import type { SubjectKind, SubjectRow } from '../facts/facts.tables.ts';

/** A duty as the due list asks for it: whose it is, by when, and where it was closed. Its standing on a day is compared. */
export type DutyRow = Readonly<{
  subject_id: string;
  duty_id: string;
  valid_from: LocalDate;
  valid_until: LocalDate;
  subject_kind: SubjectKind;
  trust_id: string;
  school_id: string | null;
  provider_id: string | null;
  kind: DutyKind;
  item: string;
  clause: ClauseId;
  clauses: readonly ClauseId[];
  owner: Role;
  raised_by: EventId;
  raised_on: LocalDate;
  due_on: LocalDate;
  breached_from: LocalDate;
  closed_how: 'fulfilled' | 'lapsed' | null;
  closed_on: LocalDate | null;
  closed_by: EventId | null;
  profile_version: string;
}>;

export const duties = table<DutyRow>('compliance_duty', {
  columns: {
    subject_id: 'text',
    duty_id: 'text',
    valid_from: 'text',
    valid_until: 'text',
    subject_kind: 'text',
    trust_id: 'text',
    school_id: 'text?',
    provider_id: 'text?',
    kind: 'text',
    item: 'text',
    clause: 'text',
    clauses: 'json',
    owner: 'text',
    raised_by: 'text',
    raised_on: 'text',
    due_on: 'text',
    breached_from: 'text',
    closed_how: 'text?',
    closed_on: 'text?',
    closed_by: 'text?',
    profile_version: 'text',
  },
  key: ['subject_id', 'duty_id', 'valid_from'],
  indexes: [
    ['trust_id', 'due_on'],
    ['school_id', 'due_on'],
    ['provider_id', 'due_on'],
  ],
});

/** A subject's duty as a row, valid while a version of the policy is. */
export const dutyRow = (duty: Duty, subject: SubjectRow, { from, until, version }: Window): DutyRow => ({
  subject_id: subject.subject_id,
  duty_id: `${duty.raisedBy}/${duty.kind}/${duty.key}/${subject.subject_id}`,
  valid_from: from,
  valid_until: until,
  subject_kind: subject.kind,
  trust_id: subject.trust_id,
  school_id: subject.school_id,
  provider_id: subject.provider_id,
  kind: duty.kind,
  item: duty.key,
  clause: duty.clauses[0] as ClauseId,
  clauses: duty.clauses,
  owner: duty.owner,
  raised_by: duty.raisedBy,
  raised_on: duty.raisedOn,
  due_on: duty.dueOn,
  breached_from: duty.breachedFrom,
  closed_how: duty.closed?.how ?? null,
  closed_on: duty.closed?.on ?? null,
  closed_by: duty.closed?.by ?? null,
  profile_version: version.version,
});
