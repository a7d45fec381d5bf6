import type { Command } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { onceFollowing } from './following.ts';
import { notEnded } from './standing.ts';
import type { Placement } from './state.ts';
import type { DocumentRef, ReasonEvidenceKind } from './vocabulary.ts';

export type Attaching = Readonly<{ kind: ReasonEvidenceKind; evidence: DocumentRef }>;

/** What stands behind the reason that was given (CTT-7.1.1 to 7.1.3): without it a finding warns, and nothing is refused. */
export function attachReasonEvidence(
  { asked, kind, evidence }: Command<Attaching>,
  state: Placement,
): PlacementEvent[] {
  const data = { kind, on: asked.occurredOn, evidence };
  return onceFollowing({ type: 'ReasonEvidenceAttached', data }, notEnded(state));
}
