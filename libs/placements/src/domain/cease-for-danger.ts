import type { LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { isEnded, isPlaced, type Placed, type Placement } from './state.ts';

/**
 * Danger ends a placement at once, started or not, and nothing stands in its way (CTT-7.7.1, decision 5): a day to come is today,
 * and one before there was a placement is its first.
 */
export function ceaseForDanger({ asked }: Command<object>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state)) return [];
  const { occurredOn, today, actor } = asked;
  const latest = occurredOn < today ? occurredOn : today;
  const first = firstDayOf(state) ?? latest;
  const ceasedOn = latest < first ? first : latest;
  return [{ type: 'PlacementCeased', data: { ground: 'danger', ceasedOn, by: actor.id } }];
}

const firstDayOf = ({ course, proposal }: Placed): LocalDate | undefined => course?.startedOn ?? proposal.proposedOn;
