import { same, type LocalDate } from '#libs/kernel';
import { raised, type Concern } from './concern.ts';
import type { SafeguardingEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Asked, DocumentRef, SafeguardingAction } from './vocabulary.ts';

export type ActionTaken = Readonly<{ action: SafeguardingAction; on: LocalDate; record: DocumentRef }>;

/** How the concern was followed up: action, decision and reasons are in the record that it names (F-4.3). */
export function recordSafeguardingAction(
  { action, on, record }: ActionTaken,
  state: Concern,
  { today }: Asked,
): readonly SafeguardingEvent[] {
  const known = raised(state);
  const taken = { action, on, record };
  if (known.actions.some((one) => same(one, taken))) return [];
  if (known.status === 'closed') throw reject('concern-closed');
  if (known.status === 'raised') throw reject('concern-not-acknowledged');
  if (on > today) throw reject('concern-in-future', { today });
  return [{ type: 'SafeguardingActionTaken', data: taken }];
}
