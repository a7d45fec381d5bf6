import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import { reject } from './rejections.ts';
import { notEnded } from './standing.ts';
import type { Placed, Placement } from './state.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Deciding = Readonly<{ decision: 'continue' | 'end'; by: PersonRef; reason: DocumentRef }>;

export const DECISIONS = ['continue', 'end'] as const;

/**
 * A leader decides what becomes of a placement whose student has left the roll (CTT-7.2.6), or whose provider was flagged; an end
 * is another command.
 */
export function decidePlacement({ asked, ...said }: Command<Deciding>, state: Placement): PlacementEvent[] {
  const placement = notEnded(state);
  const data = { on: asked.occurredOn, ...said };
  const decided = onceFollowing({ type: 'PlacementDecided', data } as const, placement);
  if (decided.length > 0 && !awaitsDecision(placement)) throw reject('nothing-due');
  return decided;
}

/** Is there something that a leader has to decide about? */
export const awaitsDecision = ({ following, course }: Placed): boolean =>
  following.due.includes('decision') || (course?.providerConcerns ?? []).length > 0;
