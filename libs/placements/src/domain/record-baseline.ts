import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import { notEnded } from './standing.ts';
import type { Placement } from './state.ts';
import { notInFuture } from './under-way.ts';
import type { BaselineArea, DocumentRef } from './vocabulary.ts';

export type Baseline = Readonly<{ area: BaselineArea; baseline: DocumentRef; percent?: number }>;

/** How things stand when a placement begins, so that a change can be seen (CTT-5.2, CTT-5.4). */
export function recordBaseline({ asked, ...measured }: Command<Baseline>, state: Placement): PlacementEvent[] {
  const placement = notEnded(state);
  const on = asked.occurredOn;
  notInFuture(on, asked.today);
  return onceFollowing({ type: 'BaselineRecorded', data: { on, ...measured } }, placement);
}
