import type { LocalDate } from '#libs/kernel';
import type { Concern } from './concern.ts';
import type { Belonging, SafeguardingEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Asked, ConcernCategory, ConcernId, DocumentRef } from './vocabulary.ts';

export type Raising = Readonly<{ category: ConcernCategory; occurredOn: LocalDate; record: DocumentRef }>;

/** Anybody who works with the student tells the safeguarding lead of the school that placed the student (CTT-7.5.6). */
export function raiseSafeguardingConcern(
  { category, occurredOn, record }: Raising,
  state: Concern,
  { today, concernId, belonging }: Asked & Readonly<{ concernId: ConcernId; belonging: Belonging }>,
): readonly SafeguardingEvent[] {
  if (state.status !== 'unknown') return [];
  if (occurredOn > today) throw reject('concern-in-future', { today });
  return [{ type: 'SafeguardingConcernRaised', data: { concernId, ...belonging, category, occurredOn, record } }];
}
