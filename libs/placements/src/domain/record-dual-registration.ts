import type { LocalDate } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import { notEnded } from './standing.ts';
import type { Placement } from './state.ts';

export type DualRegistration = Readonly<{ urn: string; from: LocalDate }>;

/** The place is at another school: the student is on its register, too, and stays on that of their own (F-1.7). */
export function recordDualRegistration(
  { asked: _, ...said }: Command<DualRegistration>,
  state: Placement,
): PlacementEvent[] {
  return onceFollowing({ type: 'DualRegistrationRecorded', data: said }, notEnded(state));
}
