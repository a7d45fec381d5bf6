import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { DocumentRef, Trend } from './vocabulary.ts';

export type BehaviourNote = Readonly<{ by: PersonRef; trend: Trend; record: DocumentRef }>;

/** How behaviour goes, beside the baseline (CTT-2.4, CTT-5.2): the second of the three that are monitored. */
export function recordBehaviour({ asked, ...note }: Command<BehaviourNote>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return onceFollowing({ type: 'BehaviourRecorded', data: { on, ...note } }, placement);
}
