import type { Command } from './context.ts';
import type { ConcernCause, PlacementEvent } from './events.ts';
import { isEnded, isPlaced, type Placement } from './state.ts';

export type ProviderConcern = Readonly<{ concern: ConcernCause }>;

/** A placement that is under way is flagged to the school's leaders, once for each cause, and never ended by itself. */
export function flagProviderConcern({ concern }: Command<ProviderConcern>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.course || state.course.providerConcerns.includes(concern)) return [];
  return [{ type: 'ProviderConcernFlagged', data: { concern } }];
}

/** The concern is cleared. */
export function clearProviderConcern({ concern }: Command<ProviderConcern>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.course?.providerConcerns.includes(concern)) return [];
  return [{ type: 'ProviderConcernCleared', data: { concern } }];
}
