import { same, type PersonRef } from '#libs/kernel';
import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { notEnded } from './standing.ts';
import type { Placement } from './state.ts';
import type { DocumentRef } from './vocabulary.ts';

export type Acknowledging = Readonly<{ by: PersonRef; policies: DocumentRef }>;

/** The provider will keep the school's safeguarding policies (CTT-7.5.7); each new edition is acknowledged again. */
export function acknowledgeSchoolPolicies(
  { asked, by, policies }: Command<Acknowledging>,
  state: Placement,
): PlacementEvent[] {
  if (same(notEnded(state).policiesAcknowledged, policies)) return [];
  return [{ type: 'SchoolPoliciesAcknowledged', data: { by, policies, on: asked.occurredOn } }];
}
