import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { isEnded, isPlaced, type Placement } from './state.ts';

export type ProviderConcern = Readonly<{ concern: 'unregistered-school-suspected' }>;

/** A placement that is under way is flagged to the school's leaders, once, and never ended by itself. */
export function flagProviderConcern({ concern }: Command<ProviderConcern>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.course || state.course.providerConcern) return [];
  return [{ type: 'ProviderConcernFlagged', data: { concern } }];
}

/** The concern is cleared. */
export function clearProviderConcern({ concern }: Command<ProviderConcern>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.course?.providerConcern) return [];
  return [{ type: 'ProviderConcernCleared', data: { concern } }];
}
