import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { isEnded, isPlaced, type Placement } from './state.ts';

/** Danger ends a placement at once, started or not, and nothing stands in its way (CTT-7.7.1, decision 5). */
export function ceaseForDanger({ asked }: Command<object>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state)) return [];
  const { occurredOn, today, actor } = asked;
  const ceasedOn = occurredOn < today ? occurredOn : today;
  return [{ type: 'PlacementCeased', data: { ground: 'danger', ceasedOn, by: actor.id } }];
}
