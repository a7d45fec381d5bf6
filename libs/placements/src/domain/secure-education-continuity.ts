import type { LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import { reject } from './rejections.ts';
import { isPlaced, type Placement } from './state.ts';
import type { Continuity, DocumentRef } from './vocabulary.ts';

export type Securing = Readonly<{ arrangement: Continuity; from: LocalDate; record: DocumentRef }>;

/** Where the student is taught now that a danger has ended the placement (CTT-7.7.1). */
export function secureEducationContinuity(
  { asked: _, ...said }: Command<Securing>,
  state: Placement,
): PlacementEvent[] {
  if (!isPlaced(state)) throw reject('nothing-due');
  const secured = onceFollowing({ type: 'EducationContinuitySecured', data: said } as const, state);
  if (secured.length > 0 && !state.following.due.includes('continuity')) throw reject('nothing-due');
  return secured;
}
