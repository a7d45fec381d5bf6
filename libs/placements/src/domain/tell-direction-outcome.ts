import type { PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import { reject } from './rejections.ts';
import type { Placement } from './state.ts';
import { dayInCourse, underWay } from './under-way.ts';
import type { DocumentRef } from './vocabulary.ts';

export type OutcomeLetter = Readonly<{ recipients: readonly PersonRef[]; document: DocumentRef }>;

/** What was decided is told in writing, with its reasons, to whom the direction was told (F-1.6). */
export function tellDirectionOutcome({ asked, ...letter }: Command<OutcomeLetter>, state: Placement): PlacementEvent[] {
  const placement = underWay(state);
  const on = dayInCourse(asked.occurredOn, placement, asked);
  const told = onceFollowing({ type: 'DirectionOutcomeTold', data: { on, ...letter } } as const, placement);
  const { directionDecisions, outcomesTold } = placement.following;
  if (told.length > 0 && outcomesTold >= directionDecisions.length) throw reject('nothing-due');
  return told;
}
