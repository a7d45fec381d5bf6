import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { CheckOutcome, DocumentRef } from './vocabulary.ts';

export type SafetyCheck = Readonly<{ by: PersonRef; outcome: CheckOutcome; record: DocumentRef }>;

/** Somebody of the school looked whether the student is safe there (CTT-2.4): the first of the three that are monitored. */
export function recordSafetyCheck({ asked, ...check }: Command<SafetyCheck>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  return onceFollowing({ type: 'SafetyChecked', data: { on, ...check } }, placement);
}
