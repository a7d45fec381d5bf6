import { categoryOf, idIn, localDateAt, type RecordedEvent } from '#libs/kernel';
import type { Fact, FactType } from '../domain/fact.ts';
import type { FactRow } from './facts.tables.ts';

/** An event of the log as a row, beside the record whose stream it stands on. */
export const factRow = ({ position, stream, type, id, metadata, data }: RecordedEvent): FactRow => ({
  position,
  category: categoryOf(stream),
  subject_id: idIn(stream),
  event: type,
  event_id: id,
  occurred_at: metadata.occurredAt,
  occurred_on: localDateAt(metadata.occurredAt),
  recorded_at: metadata.recordedAt,
  actor: metadata.actor,
  policy_version: metadata.policyVersion ?? null,
  data: data as object,
});

/** A row as a judge sees it. */
export const factOf = (row: FactRow): Fact =>
  ({
    type: row.event as FactType,
    data: row.data,
    id: row.event_id,
    position: row.position,
    occurredAt: row.occurred_at,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    actor: row.actor,
    policyVersion: row.policy_version,
  }) as Fact;
