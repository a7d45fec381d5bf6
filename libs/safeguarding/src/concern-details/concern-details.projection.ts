import type { DataOf, Instant } from '#libs/kernel';
import { projection, table, tableFold } from '#libs/read-store';
import type { SafeguardingEvent } from '../domain/events.ts';
import type { ConcernCategory, ConcernOutcome, DocumentRef } from '../domain/vocabulary.ts';

/** A concern as those see it who may. No other read model holds any of it. */
export type ConcernRow = Readonly<{
  concern_id: string;
  trust_id: string;
  school_id: string;
  student_id: string;
  placement_id: string;
  provider_id: string;
  status: 'raised' | 'acknowledged' | 'closed';
  category: ConcernCategory;
  occurred_on: string;
  record: DocumentRef;
  raised_at: string;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  actions: readonly DataOf<SafeguardingEvent, 'SafeguardingActionTaken'>[];
  outcome: ConcernOutcome | null;
  reasons: DocumentRef | null;
  granted: readonly DataOf<SafeguardingEvent, 'ConcernAccessGranted'>[];
  raised_position: number;
  raised_recorded_at: Instant;
  acknowledged_recorded_at: Instant | null;
  revision: number;
}>;

const concerns = table<ConcernRow>('concern', {
  columns: {
    concern_id: 'text',
    trust_id: 'text',
    school_id: 'text',
    student_id: 'text',
    placement_id: 'text',
    provider_id: 'text',
    status: 'text',
    category: 'text',
    occurred_on: 'text',
    record: 'json',
    raised_at: 'text',
    acknowledged_at: 'text?',
    acknowledged_by: 'text?',
    actions: 'json',
    outcome: 'text?',
    reasons: 'json?',
    granted: 'json',
    raised_position: 'integer',
    raised_recorded_at: 'text',
    acknowledged_recorded_at: 'text?',
    revision: 'integer',
  },
  key: ['concern_id'],
  indexes: [
    ['school_id', 'raised_position'],
    ['trust_id', 'raised_recorded_at'],
  ],
});

const NOTHING_YET = {
  status: 'raised',
  acknowledged_at: null,
  acknowledged_by: null,
  acknowledged_recorded_at: null,
  actions: [],
  outcome: null,
  reasons: null,
  granted: [],
} as const;

export const concernDetails = projection<SafeguardingEvent>({
  name: 'concern',
  version: 2,
  folds: [
    tableFold(concerns)({
      categories: ['concern'],
      steps: {
        SafeguardingConcernRaised: (_none, { data, metadata, position, revision }) => ({
          ...NOTHING_YET,
          concern_id: data.concernId,
          trust_id: data.trustId,
          school_id: data.schoolId,
          student_id: data.studentId,
          placement_id: data.placementId,
          provider_id: data.providerId,
          category: data.category,
          occurred_on: data.occurredOn,
          record: data.record,
          raised_at: metadata.occurredAt,
          raised_position: position,
          raised_recorded_at: metadata.recordedAt,
          revision,
        }),
        SafeguardingConcernAcknowledged: (row, { data, metadata }) =>
          row && {
            ...row,
            status: 'acknowledged',
            acknowledged_by: data.by,
            acknowledged_at: metadata.occurredAt,
            acknowledged_recorded_at: metadata.recordedAt,
          },
        SafeguardingActionTaken: (row, { data }) => row && { ...row, actions: [...row.actions, data] },
        SafeguardingConcernClosed: (row, { data }) =>
          row && { ...row, status: 'closed', outcome: data.outcome, reasons: data.reasons },
        ConcernAccessGranted: (row, { data }) => row && { ...row, granted: [...row.granted, data] },
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
  ],
});
