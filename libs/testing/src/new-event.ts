import { instant, type EventMetadata, type NewEvent } from '#libs/kernel';
import { fixedIds } from './fixed-ids.ts';

const AT = instant('2026-09-04T08:50:00Z');

/** Metadata as a command's events carry them. */
export const eventMetadata = (change: Partial<EventMetadata> = {}): EventMetadata => ({
  $correlationId: fixedIds.correlation(1),
  $causationId: fixedIds.command(1),
  actor: { id: 'a-1', role: 'attendanceOfficer', organisation: 's-1' },
  occurredAt: AT,
  recordedAt: AT,
  digest: '5f'.repeat(32),
  ...change,
});

/** The n-th event of a spec, ready to be appended; what matters there is told by `change`. */
export const newEvent = (n: number, change: Partial<NewEvent> = {}): NewEvent => ({
  id: fixedIds.event(n),
  type: 'AbsenceReported',
  data: { n },
  metadata: eventMetadata(),
  ...change,
});

/** `count` events in a row, from the n-th on. */
export const newEvents = (count: number, from = 1): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => newEvent(from + index));
