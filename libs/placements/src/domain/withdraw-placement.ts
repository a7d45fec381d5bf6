import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { beforeStart } from './standing.ts';
import type { Placement } from './state.ts';
import type { WITHDRAWAL_REASONS } from './vocabulary.ts';

export type Withdrawing = Readonly<{ reason: (typeof WITHDRAWAL_REASONS)[number] }>;

/** The school takes its proposal back before the start; nothing but a start or an end stands in the way. */
export function withdrawPlacement({ reason }: Command<Withdrawing>, state: Placement): PlacementEvent[] {
  beforeStart(state);
  return [{ type: 'PlacementWithdrawn', data: { reason } }];
}
