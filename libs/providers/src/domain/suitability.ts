import { requiredOf } from './provider-criteria.ts';
import type { LocalDate } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import type { EvidenceState } from './evidence-state.ts';
import type { PolicyInForce, SuspensionCause } from './vocabulary.ts';

type Judging = Readonly<{ policy: PolicyInForce; today: LocalDate }>;

/** The required criteria that no evidence meets on a day: none on record, not met, expired, or to be checked again. */
function unmetCriteria({ evidence, rechecks }: EvidenceState, { policy, today }: Judging): readonly string[] {
  const standing = new Map(evidence.map((piece) => [piece.criterion, piece]));
  return requiredOf(policy).filter((criterion) => {
    const piece = standing.get(criterion);
    if (piece?.outcome !== 'met' || rechecks[criterion]) return true;
    return piece.expiresOn !== undefined && piece.expiresOn < today;
  });
}

/**
 * Once everything that the policy requires of a provider is met, it is suitable; again, where it was suspended. What somebody
 * judged unsuitable stays so until somebody opens it again: evidence alone does not overrule a person.
 */
export function confirmedBy(state: EvidenceState, judging: Judging): readonly ProviderEvent[] {
  const criteria = requiredOf(judging.policy);
  const isOpen = state.vetting === 'vetting' || state.vetting === 'suspended';
  if (!isOpen || criteria.length === 0 || unmetCriteria(state, judging).length > 0) return [];
  return [{ type: 'ProviderSuitabilityConfirmed', data: { criteria } }];
}

/** A suitable provider is suspended where something required of it fails; once, whatever else fails then. */
export function suspendedBy(
  { vetting }: EvidenceState,
  {
    because,
    criteria,
    policy,
  }: Readonly<{ because: SuspensionCause; criteria: readonly string[]; policy: PolicyInForce }>,
): readonly ProviderEvent[] {
  const required = requiredOf(policy);
  const failing = criteria.filter((criterion) => required.includes(criterion));
  if (vetting !== 'suitable' || failing.length === 0) return [];
  return [{ type: 'ProviderSuspended', data: { because, criteria: failing } }];
}
