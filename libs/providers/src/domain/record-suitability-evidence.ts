import { same } from '#libs/kernel';
import type { NewEvidence, ProviderEvent } from './events.ts';
import { withPiece, type EvidenceState } from './evidence-state.ts';
import { criterionOf } from './provider-criteria.ts';
import { reject } from './rejections.ts';
import { sound } from './sound-evidence.ts';
import { registered, type Provider } from './state.ts';
import { confirmedBy, suspendedBy } from './suitability.ts';
import type { UnderPolicy } from './vocabulary.ts';

/** A criterion, checked. What that makes of the provider follows at once: suitable once all is met, suspended where it fails. */
export function recordSuitabilityEvidence(
  piece: NewEvidence,
  state: Provider,
  context: UnderPolicy,
): readonly ProviderEvent[] {
  const known = registered(state);
  const { criterion } = piece;
  const asked = criterionOf(criterion, context.policy);
  if (!asked) throw reject('criterion-unknown', { criterion });
  const stamped = { ...sound(piece, asked, context), recordedOn: context.today };
  const latest = known.evidence.findLast((other) => other.criterion === criterion);
  if (latest && same({ ...stamped, recordedOn: latest.recordedOn }, latest)) return [];
  return [{ type: 'SuitabilityEvidenceRecorded', data: stamped }, ...whatFollows(withPiece(known, stamped), context)];
}

function whatFollows(after: EvidenceState, { today, policy }: UnderPolicy): readonly ProviderEvent[] {
  const latest = after.evidence.at(-1);
  if (latest?.outcome === 'not-met')
    return suspendedBy(after, { because: 'evidence-not-met', criteria: [latest.criterion], policy });
  return confirmedBy(after, { policy, today });
}
