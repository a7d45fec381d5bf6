import type { EventId, Instant, LocalDate, Position, RecordedActor } from '#libs/kernel';
import { table } from '#libs/read-store';

/** An event that duties and findings may be judged by, beside the record whose stream it stands on. */
export type FactRow = Readonly<{
  position: Position;
  category: string;
  subject_id: string;
  event: string;
  event_id: EventId;
  occurred_at: Instant;
  occurred_on: LocalDate;
  recorded_at: Instant;
  actor: RecordedActor;
  policy_version: string | null;
  data: object;
}>;

/** Whom findings are about. */
export const SUBJECTS = ['placement', 'student', 'provider', 'school', 'trust'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** A subject, and whose it is: a placement its school's and provider's, a school its trust's, a student once sent home. `since` is its first position. */
export type SubjectRow = Readonly<{
  subject_id: string;
  kind: SubjectKind;
  trust_id: string;
  school_id: string | null;
  provider_id: string | null;
  student_id: string | null;
  since: Position;
}>;

export const facts = table<FactRow>('compliance_fact', {
  columns: {
    position: 'integer',
    category: 'text',
    subject_id: 'text',
    event: 'text',
    event_id: 'text',
    occurred_at: 'text',
    occurred_on: 'text',
    recorded_at: 'text',
    actor: 'json',
    policy_version: 'text?',
    data: 'json',
  },
  key: ['position'],
  indexes: [['subject_id', 'position'], ['recorded_at']],
});

export const subjects = table<SubjectRow>('compliance_subject', {
  columns: {
    subject_id: 'text',
    kind: 'text',
    trust_id: 'text',
    school_id: 'text?',
    provider_id: 'text?',
    student_id: 'text?',
    since: 'integer',
  },
  key: ['subject_id'],
  indexes: [['trust_id', 'kind'], ['school_id'], ['provider_id'], ['student_id']],
});
