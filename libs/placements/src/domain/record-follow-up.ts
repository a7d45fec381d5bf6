import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import type { Placement } from './state.ts';
import { afterEnd } from './after-end.ts';
import { unlessTold } from './under-way.ts';

export type FollowingUp = Readonly<{ weeksAfter: number; sustained: boolean; by: PersonRef }>;

/** Does what followed the placement last? Asked some weeks after its end. */
export function recordFollowUp({ asked, ...followUp }: Command<FollowingUp>, state: Placement): PlacementEvent[] {
  const { end, on } = afterEnd(state, asked);
  return unlessTold({ type: 'FollowUpRecorded', data: { ...followUp, on } }, ...end.followUps);
}
